namespace ExtraHop.Client;

/// <summary>A system's product key.</summary>
public sealed record ProductKeyInfo : ExtraHopModel<ProductKeyInfo>
{
    /// <summary>The key.</summary>
    public string ProductKey { get; set => field = value ?? ""; } = "";
}
