namespace ExtraHop.Client;

/// <summary>An upgrade of connected systems.</summary>
public sealed record ApplianceFirmwareUpgrade : ExtraHopRequest<ApplianceFirmwareUpgrade>
{
    /// <summary>The IDs of the systems.</summary>
    public required IReadOnlyList<long> SystemIds { get; init; }

    /// <summary>The version, as <see cref="IAppliancesApi.ListFirmwareAsync"/> offers it.</summary>
    public required string Version { get; init; }
}
