namespace ExtraHop.Client;

/// <summary>What a new ssl decrypt key protocol needs.</summary>
public sealed record SslDecryptKeyProtocolCreate
{
    /// <summary>The port.</summary>
    public required int Port { get; init; }

    /// <summary>The protocol.</summary>
    public required string Protocol { get; init; }
}
