using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Filters;

/// <summary>Reads one entry of <c>sort</c>, and puts values in order.</summary>
internal static class SortEntry
{
    public static string Field(JsonNode? entry) => JsonText.String((entry as JsonObject)?["field"]) is { Length: > 0 } field
        ? field
        : throw ApiProblem.Search(400, "Each entry of 'sort' needs a 'field'.");

    public static bool IsDescending(JsonNode? entry) => JsonText.Of(entry?["direction"]) switch
    {
        null or "asc" => false,
        "desc" => true,
        var other => throw ApiProblem.Search(400, $"The 'direction' of 'sort' is '{other}'; expected asc or desc."),
    };

    /// <summary>Numbers in order of value, everything else in order of text.</summary>
    public static int Compare(JsonNode? left, JsonNode? right) =>
        JsonText.Double(left) is { } one && JsonText.Double(right) is { } other
            ? one.CompareTo(other)
            : string.CompareOrdinal(JsonText.Of(left), JsonText.Of(right));
}
