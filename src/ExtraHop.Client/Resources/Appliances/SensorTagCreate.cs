namespace ExtraHop.Client;

/// <summary>What a new sensor tag needs.</summary>
public sealed record SensorTagCreate
{
    /// <summary>The name: tag name.</summary>
    public required string Name { get; init; }

    /// <summary>The sensors: IDs of sensors carrying the tag.</summary>
    public IReadOnlyList<long>? Sensors { get; init; }
}
