namespace ExtraHop.Client;

/// <summary>A product key update, as a request sends it.</summary>
public sealed record ProductKeyUpdate
{
    /// <summary>The product key.</summary>
    public required string ProductKey { get; init; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(ProductKeyUpdate);
}
