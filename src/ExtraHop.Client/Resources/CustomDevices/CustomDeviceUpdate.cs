namespace ExtraHop.Client;

/// <summary>A change of a custom device: what is not set stays as it is.</summary>
public sealed record CustomDeviceUpdate : ExtraHopRequest<CustomDeviceUpdate>
{
    /// <summary>Who made it, as the web interface shows it.</summary>
    public Optional<string?> Author { get; init; }

    /// <summary>All criteria from now on: they replace those that the device has.</summary>
    public Optional<IReadOnlyList<CustomDeviceCriterion>> Criteria { get; init; }

    /// <summary>A free description; null removes it.</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>True when the system does not collect its traffic.</summary>
    public Optional<bool> Disabled { get; init; }

    /// <summary>The device's name.</summary>
    public Optional<string?> Name { get; init; }
}
