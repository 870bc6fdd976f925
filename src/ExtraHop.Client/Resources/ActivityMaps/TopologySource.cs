using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>A topology source, as a request sends it.</summary>
public sealed record TopologySource
{
    /// <summary>The object number: zero for all_devices.</summary>
    public required long ObjectId { get; init; }

    /// <summary>The object type.</summary>
    public required TopologyObjectType ObjectType { get; init; }

    /// <summary>The filter: listed as unsettable without a definition.</summary>
    public JsonElement? Filter { get; init; }
}
