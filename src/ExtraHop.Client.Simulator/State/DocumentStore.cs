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
    public void Merge(string path, JsonObject change, Func<JsonNode?> make)
    {
        lock (_gate)
        {
            if (Ensure(path, make) is not JsonObject document)
            {
                _documents[path] = document = [];
            }

            Write(document, change);
        }
    }

    /// <summary>Writes who may do what: an entry of the change goes over the one of its name, a null takes it away, and the others stay.</summary>
    public void MergeSharing(string path, JsonObject change, Func<JsonNode?> make)
    {
        lock (_gate)
        {
            if (Ensure(path, make) is not JsonObject document)
            {
                _documents[path] = document = [];
            }

            foreach ((string name, JsonNode? value) in change)
            {
                if (value is JsonObject levels && document[name] is JsonObject before)
                {
                    Write(before, levels);
                    foreach (string gone in levels.Where(static level => level.Value is null).Select(static level => level.Key))
                    {
                        before.Remove(gone);
                    }
                }
                else
                {
                    document[name] = value?.DeepClone();
                }
            }
        }
    }

    private static void Write(JsonObject document, JsonObject change)
    {
        foreach ((string name, JsonNode? value) in change)
        {
            document[name] = value?.DeepClone();
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
