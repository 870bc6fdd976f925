namespace ExtraHop.Client;

/// <summary>What a new ssl decrypt key needs.</summary>
public sealed record SslDecryptKeyCreate
{
    /// <summary>The certificate.</summary>
    public required string Certificate { get; init; }

    /// <summary>True when it is in use.</summary>
    public required bool Enabled { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The private key.</summary>
    public required string PrivateKey { get; init; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(SslDecryptKeyCreate);
}
