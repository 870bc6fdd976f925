namespace ExtraHop.Client;

/// <summary>An appliance firmware upgrade, as a request sends it.</summary>
public sealed record ApplianceFirmwareUpgrade
{
    /// <summary>The system ids.</summary>
    public required IReadOnlyList<long> SystemIds { get; init; }

    /// <summary>The version.</summary>
    public required string Version { get; init; }
}
