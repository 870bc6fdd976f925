namespace ExtraHop.Client;

/// <summary>A protocol on a port whose traffic a key decrypts.</summary>
public sealed record SslDecryptKeyProtocol : ExtraHopModel<SslDecryptKeyProtocol>
{
    /// <summary>The TCP port.</summary>
    public int? Port { get; set; }

    /// <summary>The protocol's name in lower case, such as <c>http</c>.</summary>
    public string Protocol { get; set => field = value ?? ""; } = "";
}
