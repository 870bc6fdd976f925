using System.Text.Json.Serialization;
using ExtraHop.Client.Resources.OpenDataStreams;

namespace ExtraHop.Client;

/// <summary>What a new syslog target needs.</summary>
public sealed record OdsSyslogTargetCreate : ExtraHopRequest<OdsSyslogTargetCreate>
{
    /// <summary>How many bytes are gathered before they are sent.</summary>
    public long? BatchMinBytes { get; init; }

    /// <summary>How many connections are open at once.</summary>
    public int? ConcurrentConnections { get; init; }

    /// <summary>The host name or address.</summary>
    public required string Host { get; init; }

    /// <summary>Whether times are those of the system's zone; false for UTC.</summary>
    [JsonPropertyName("localtime")]
    public bool? UseLocalTime { get; init; }

    /// <summary>The target's name, by which triggers call it.</summary>
    public required string Name { get; init; }

    /// <summary>The port, 514 for most, 6514 over TLS.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 1 to 65535.</exception>
    public required int Port { get; init => field = TargetPort.Of(value); }

    /// <summary>The transport.</summary>
    public required OdsSyslogProtocol Protocol { get; init; }

    /// <summary>Whether any certificate is taken, and with it any impostor.</summary>
    [JsonPropertyName("skip_cert_verification")]
    public bool? SkipCertificateVerification { get; init; }

    /// <summary>Whether each message over TCP starts with its length; otherwise it ends with a line break.</summary>
    public bool? TcpLengthPrefixFraming { get; init; }

    /// <summary>The authorities to trust, as PEM text.</summary>
    [JsonPropertyName("tls_ca_certs")]
    public string? TlsCaCertificates { get; init; }

    /// <summary>The certificate that this system shows, as PEM text.</summary>
    [JsonPropertyName("tls_client_cert")]
    public string? TlsClientCertificate { get; init; }

    /// <summary>The private key of that certificate, as PEM text.</summary>
    public string? TlsClientKey { get; init; }
}
