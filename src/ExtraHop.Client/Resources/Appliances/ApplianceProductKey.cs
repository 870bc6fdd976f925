namespace ExtraHop.Client;

/// <summary>A product key of a connected system.</summary>
public sealed record ApplianceProductKey : ExtraHopModel<ApplianceProductKey>
{
    /// <summary>The key; null where the system has none.</summary>
    public string? ProductKey { get; set; }
}
