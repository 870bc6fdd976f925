namespace ExtraHop.Client;

/// <summary>A product key info.</summary>
public sealed record ProductKeyInfo : ExtraHopModel
{
    /// <summary>The product key.</summary>
    public string ProductKey { get; set; } = "";

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(ProductKeyInfo);
}
