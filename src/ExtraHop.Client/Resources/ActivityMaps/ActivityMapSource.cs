namespace ExtraHop.Client;

/// <summary>A device or group at which a saved map starts, or which a step leads to.</summary>
public sealed record ActivityMapSource : ExtraHopModel<ActivityMapSource>
{
    /// <summary>The ID of the device or group.</summary>
    public long ObjectId { get; set; }

    /// <summary>What the number names.</summary>
    public ActivityMapObjectType ObjectType { get; set; }
}
