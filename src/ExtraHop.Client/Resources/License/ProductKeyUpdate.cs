namespace ExtraHop.Client;

/// <summary>A product key to set.</summary>
public sealed record ProductKeyUpdate
{
    /// <summary>The key.</summary>
    public required string ProductKey { get; init; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(ProductKeyUpdate);
}
