using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A syslog target.</summary>
public sealed record OdsSyslogTarget : ExtraHopModel<OdsSyslogTarget>
{
    /// <summary>How many bytes are gathered before they are sent.</summary>
    public long? BatchMinBytes { get; set; }

    /// <summary>How many connections are open at once.</summary>
    public int? ConcurrentConnections { get; set; }

    /// <summary>The host name or address.</summary>
    public string Host { get; set => field = value ?? ""; } = "";

    /// <summary>True when times are those of the system's zone, false for UTC.</summary>
    [JsonPropertyName("localtime")]
    public bool? UseLocalTime { get; set; }

    /// <summary>The target's name, by which triggers call it.</summary>
    public string Name { get; set => field = value ?? ""; } = "";

    /// <summary>The port.</summary>
    public int? Port { get; set; }

    /// <summary>The transport.</summary>
    public OdsSyslogProtocol Protocol { get; set; }

    /// <summary>True when any certificate is taken, and with it any impostor.</summary>
    [JsonPropertyName("skip_cert_verification")]
    public bool? SkipCertificateVerification { get; set; }

    /// <summary>True when each message over TCP starts with its length, false when it ends with a line break.</summary>
    public bool? TcpLengthPrefixFraming { get; set; }

    /// <summary>The authorities to trust, as PEM text.</summary>
    [JsonPropertyName("tls_ca_certs")]
    public string? TlsCaCertificates { get; set; }

    /// <summary>The certificate that this system shows, as PEM text.</summary>
    [JsonPropertyName("tls_client_cert")]
    public string? TlsClientCertificate { get; set; }

    /// <summary>The private key of that certificate, as PEM text.</summary>
    public string? TlsClientKey { get; set; }
}
