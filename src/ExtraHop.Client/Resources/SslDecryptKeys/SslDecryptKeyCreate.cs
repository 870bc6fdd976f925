namespace ExtraHop.Client;

/// <summary>A decryption key to upload.</summary>
public sealed record SslDecryptKeyCreate : ExtraHopRequest<SslDecryptKeyCreate>
{
    /// <summary>The certificate as PEM text.</summary>
    public required string Certificate { get; init; }

    /// <summary>Whether the key decrypts.</summary>
    public required bool Enabled { get; init; }

    /// <summary>The key's name.</summary>
    public required string Name { get; init; }

    /// <summary>The private key as PEM text.</summary>
    public required string PrivateKey { get; init; }
}
