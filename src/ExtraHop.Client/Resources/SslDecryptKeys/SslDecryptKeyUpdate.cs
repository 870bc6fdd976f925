namespace ExtraHop.Client;

/// <summary>A change of a decryption key: only the members that are set are sent.</summary>
public sealed record SslDecryptKeyUpdate : ExtraHopRequest<SslDecryptKeyUpdate>
{
    /// <summary>Whether the key decrypts.</summary>
    public Optional<bool> Enabled { get; init; }
}
