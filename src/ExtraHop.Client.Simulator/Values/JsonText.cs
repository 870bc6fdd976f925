using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.Values;

/// <summary>Reads JSON values without caring whether they were parsed or made here.</summary>
internal static class JsonText
{
    /// <summary>Strings without quotes, everything else as JSON; null for null.</summary>
    public static string? Of(JsonNode? node) => node switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => node.ToJsonString(),
    };

    public static string? String(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>A number, or a text that is one.</summary>
    public static long? Long(JsonNode? node) =>
        long.TryParse(Of(node), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null;

    public static double? Double(JsonNode? node) =>
        double.TryParse(Of(node), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;

    public static bool? Flag(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static IEnumerable<string> Texts(JsonNode? node) => node is JsonArray items ? items.Select(Of).OfType<string>() : [];

    /// <summary>Writes levels by name over those that are there: null takes one away, and names that the change does not have stay.</summary>
    public static void Apply(JsonObject levels, JsonObject change)
    {
        foreach ((string name, JsonNode? level) in change)
        {
            if (level is null)
            {
                levels.Remove(name);
            }
            else
            {
                levels[name] = level.DeepClone();
            }
        }
    }

    public static JsonArray Array(IEnumerable<JsonNode?> items)
    {
        var array = new JsonArray();
        foreach (JsonNode? item in items)
        {
            array.Add(item);
        }

        return array;
    }
}
