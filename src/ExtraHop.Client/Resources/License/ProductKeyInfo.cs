namespace ExtraHop.Client;

/// <summary>A system's product key.</summary>
public sealed record ProductKeyInfo : ExtraHopModel
{
    /// <summary>The key.</summary>
    public string ProductKey { get; set; } = "";

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(ProductKeyInfo);
}
