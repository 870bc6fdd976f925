using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>A device or group at which a walk starts, or which a step leads to.</summary>
public sealed record TopologySource : ExtraHopRequest<TopologySource>
{
    /// <summary>The ID of the device or group; 0 for all devices.</summary>
    public required long ObjectId { get; init; }

    /// <summary>What the number names.</summary>
    public required TopologyObjectType ObjectType { get; init; }

    /// <summary>A filter as JSON; one document lists it without saying what it holds. Leave it null.</summary>
    public JsonElement? Filter { get; init; }
}
