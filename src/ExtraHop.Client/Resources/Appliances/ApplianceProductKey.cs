namespace ExtraHop.Client;

/// <summary>An appliance product key.</summary>
public sealed record ApplianceProductKey : ExtraHopModel
{
    /// <summary>The product key.</summary>
    public string? ProductKey { get; set; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(ApplianceProductKey);
}
