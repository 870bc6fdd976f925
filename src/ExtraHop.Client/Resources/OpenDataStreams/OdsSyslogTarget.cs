using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An ods target syslog.</summary>
public sealed record OdsSyslogTarget : ExtraHopModel
{
    /// <summary>The batch min bytes.</summary>
    public long? BatchMinBytes { get; set; }

    /// <summary>The concurrent connections.</summary>
    public int? ConcurrentConnections { get; set; }

    /// <summary>The host name or address.</summary>
    public string Host { get; set; } = "";

    /// <summary>Whether it is localtime.</summary>
    [JsonPropertyName("localtime")]
    public bool? LocalTime { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The port.</summary>
    public int Port { get; set; }

    /// <summary>The protocol.</summary>
    public OdsSyslogProtocol Protocol { get; set; }

    /// <summary>Whether it is skip cert verification.</summary>
    public bool? SkipCertVerification { get; set; }

    /// <summary>Whether it is tcp length prefix framing.</summary>
    public bool? TcpLengthPrefixFraming { get; set; }

    /// <summary>The tls ca certs.</summary>
    public string? TlsCaCerts { get; set; }

    /// <summary>The tls client cert.</summary>
    public string? TlsClientCert { get; set; }

    /// <summary>The tls client key.</summary>
    public string? TlsClientKey { get; set; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(OdsSyslogTarget);
}
