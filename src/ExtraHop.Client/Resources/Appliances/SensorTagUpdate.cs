namespace ExtraHop.Client;

/// <summary>A change of a sensor tag: only the members that are set are sent.</summary>
public sealed record SensorTagUpdate : ExtraHopRequest<SensorTagUpdate>
{
    /// <summary>The tag's name.</summary>
    public Optional<string?> Name { get; init; }

    /// <summary>The IDs of the sensors that carry it.</summary>
    public Optional<IReadOnlyList<long>> Sensors { get; init; }
}
