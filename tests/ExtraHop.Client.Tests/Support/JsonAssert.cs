using System.Text.Json;

namespace ExtraHop.Client.Tests.Support;

/// <summary>Compares JSON by its meaning: neither the order of members nor the spelling of a number counts.</summary>
internal static class JsonAssert
{
    /// <summary>True when both say the same. The framework's own comparison of elements came only with .NET 9.</summary>
    public static bool Same(JsonElement left, JsonElement right) => left.ValueKind == right.ValueKind && left.ValueKind switch
    {
        JsonValueKind.Number => left.GetRawText() == right.GetRawText() || left.GetDouble().Equals(right.GetDouble()),
        JsonValueKind.String => left.GetString() == right.GetString(),
        JsonValueKind.Array => left.EnumerateArray().SequenceEqual(right.EnumerateArray(), EqualityComparer<JsonElement>.Create(Same, static _ => 0)),
        JsonValueKind.Object => left.EnumerateObject().Count() == right.EnumerateObject().Count()
            && left.EnumerateObject().All(member => right.TryGetProperty(member.Name, out JsonElement other) && Same(member.Value, other)),
        _ => true,
    };
}
