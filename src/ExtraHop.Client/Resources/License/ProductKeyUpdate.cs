namespace ExtraHop.Client;

/// <summary>A product key to set.</summary>
public sealed record ProductKeyUpdate : ExtraHopRequest<ProductKeyUpdate>
{
    /// <summary>The key.</summary>
    public required string ProductKey { get; init; }
}
