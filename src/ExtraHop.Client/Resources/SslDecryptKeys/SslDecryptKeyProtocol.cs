namespace ExtraHop.Client;

/// <summary>A ssl decrypt key protocol.</summary>
public sealed record SslDecryptKeyProtocol : ExtraHopModel
{
    /// <summary>The port.</summary>
    public int Port { get; set; }

    /// <summary>The protocol.</summary>
    public string Protocol { get; set; } = "";
}
