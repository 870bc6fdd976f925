using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator;

/// <summary>Single JSON documents by their path: settings, sharing, notes, running configuration.</summary>
internal sealed class DocumentStore
{
    private readonly Gate gate = new();
    private readonly Dictionary<string, JsonNode?> documents = new(StringComparer.Ordinal);

    /// <summary>The document, made on first sight.</summary>
    public JsonNode? Get(string path, Func<JsonNode?> make)
    {
        lock (gate)
        {
            return Ensure(path, make)?.DeepClone();
        }
    }

    public void Set(string path, JsonNode? document)
    {
        lock (gate)
        {
            documents[path] = document?.DeepClone();
        }
    }

    /// <summary>Writes the members of the change over those of the document.</summary>
    public void Merge(string path, JsonObject change, Func<JsonNode?> make)
    {
        lock (gate)
        {
            if (Ensure(path, make) is not JsonObject document)
            {
                documents[path] = document = [];
            }

            foreach (var (name, value) in change)
            {
                document[name] = value?.DeepClone();
            }
        }
    }

    private JsonNode? Ensure(string path, Func<JsonNode?> make)
    {
        if (!documents.TryGetValue(path, out var document))
        {
            documents[path] = document = make();
        }

        return document;
    }
}
