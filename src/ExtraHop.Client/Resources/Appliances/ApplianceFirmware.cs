namespace ExtraHop.Client;

/// <summary>An appliance firmware versions.</summary>
public sealed record ApplianceFirmware : ExtraHopModel
{
    /// <summary>The system ids: appliances that can take it.</summary>
    public IReadOnlyList<long> SystemIds { get; set => field = value ?? []; } = [];

    /// <summary>The version.</summary>
    public string? Version { get; set; }
}
