using System.Text.Json;
using System.Text.Json.Nodes;

namespace ExtraHop.Client.Tests.Support;

/// <summary>Compares JSON by its meaning; the order of members does not count.</summary>
internal static class JsonAssert
{
    /// <summary>True when both say the same. The framework's own comparison of elements came only with .NET 9.</summary>
    public static bool Same(JsonElement left, JsonElement right) => JsonNode.DeepEquals(JsonNode.Parse(left.GetRawText()), JsonNode.Parse(right.GetRawText()));
}
