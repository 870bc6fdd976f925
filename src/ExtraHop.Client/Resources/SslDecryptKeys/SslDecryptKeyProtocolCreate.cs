namespace ExtraHop.Client;

/// <summary>A protocol on a port whose traffic a key is to decrypt.</summary>
public sealed record SslDecryptKeyProtocolCreate : ExtraHopRequest<SslDecryptKeyProtocolCreate>
{
    /// <summary>The TCP port.</summary>
    public required int Port { get; init; }

    /// <summary>The protocol's name in lower case, such as <c>http</c>.</summary>
    public required string Protocol { get; init; }
}
