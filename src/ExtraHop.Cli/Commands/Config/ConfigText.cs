using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ExtraHop.Cli.Commands.Config;

/// <summary>A configuration as text, and as a list of paths with values.</summary>
internal static class ConfigText
{
    private static readonly JsonWriterOptions s_indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>JSON with indentation.</summary>
    public static string Indented(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_indented))
        {
            document.RootElement.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n");
    }

    /// <summary>What differs, in the order of the paths.</summary>
    /// <param name="before">The older configuration.</param>
    /// <param name="after">The newer one.</param>
    public static IReadOnlyList<ConfigDifference> Compare(JsonObject before, JsonObject after)
    {
        var found = new List<ConfigDifference>();
        Compare("", before, after, found);
        return found;
    }

    private static void Compare(string path, JsonNode? before, JsonNode? after, List<ConfigDifference> found)
    {
        if (before is JsonObject old && after is JsonObject current)
        {
            foreach (string name in old.Select(static member => member.Key).Union(current.Select(static member => member.Key)).Order(StringComparer.Ordinal))
            {
                string inner = path.Length == 0 ? name : $"{path}.{name}";
                bool was = old.TryGetPropertyValue(name, out JsonNode? left);
                bool isThere = current.TryGetPropertyValue(name, out JsonNode? right);
                if (was && isThere)
                {
                    Compare(inner, left, right, found);
                }
                else
                {
                    found.Add(new ConfigDifference(inner, was ? Text(left) : null, isThere ? Text(right) : null));
                }
            }
        }
        else if (!JsonNode.DeepEquals(before, after))
        {
            found.Add(new ConfigDifference(path, Text(before), Text(after)));
        }
    }

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
