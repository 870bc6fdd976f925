namespace ExtraHop.Client;

/// <summary>A product key of a connected system.</summary>
public sealed record ApplianceProductKey : ExtraHopModel
{
    /// <summary>The key; null where the system has none.</summary>
    public string? ProductKey { get; set; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(ApplianceProductKey);
}
