using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.State;

/// <summary>Single JSON documents by their path: settings, sharing, notes, running configuration.</summary>
internal sealed class DocumentStore
{
    private readonly Gate _gate = new();
    private readonly Dictionary<string, JsonNode?> _documents = new(StringComparer.Ordinal);

    /// <summary>The document, made on first sight.</summary>
    public JsonNode? Get(string path, Func<JsonNode?> make)
    {
        lock (_gate)
        {
            return Ensure(path, make)?.DeepClone();
        }
    }

    public void Set(string path, JsonNode? document)
    {
        lock (_gate)
        {
            _documents[path] = document?.DeepClone();
        }
    }

    /// <summary>Writes the members of the change over those of the document.</summary>
    public void Merge(string path, JsonObject change, Func<JsonNode?> make) => Change(path, make, document =>
    {
        foreach ((string name, JsonNode? value) in change)
        {
            document[name] = value?.DeepClone();
        }
    });

    /// <summary>Changes the document, made on first sight, while nobody else reads or writes it.</summary>
    public void Change(string path, Func<JsonNode?> make, Action<JsonObject> change)
    {
        lock (_gate)
        {
            if (Ensure(path, make) is not JsonObject document)
            {
                _documents[path] = document = [];
            }

            change(document);
        }
    }

    private JsonNode? Ensure(string path, Func<JsonNode?> make)
    {
        if (!_documents.TryGetValue(path, out JsonNode? document))
        {
            _documents[path] = document = make();
        }

        return document;
    }
}
