using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.State;

/// <summary>Objects of one kind by the text of their key. What comes out is a copy that the caller may change.</summary>
internal interface IResourceSet
{
    string Name { get; }

    bool Contains(string key);

    JsonObject? Find(string key);

    IEnumerable<JsonObject> List();

    /// <summary>Changes one object in place.</summary>
    /// <returns>False when there is none.</returns>
    bool Change(string key, Action<JsonObject> change);

    bool Remove(string key);
}
