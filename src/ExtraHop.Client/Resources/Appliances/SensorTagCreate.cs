namespace ExtraHop.Client;

/// <summary>What a new sensor tag needs.</summary>
public sealed record SensorTagCreate : ExtraHopRequest<SensorTagCreate>
{
    /// <summary>The tag's name.</summary>
    public required string Name { get; init; }

    /// <summary>The IDs of the sensors that carry it.</summary>
    public IReadOnlyList<long>? Sensors { get; init; }
}
