using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>What a new ods target syslog needs.</summary>
public sealed record OdsSyslogTargetCreate
{
    /// <summary>The batch min bytes.</summary>
    public long? BatchMinBytes { get; init; }

    /// <summary>The concurrent connections.</summary>
    public int? ConcurrentConnections { get; init; }

    /// <summary>The host name or address.</summary>
    public required string Host { get; init; }

    /// <summary>Whether it is localtime.</summary>
    [JsonPropertyName("localtime")]
    public bool? LocalTime { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The port.</summary>
    public required int Port { get; init; }

    /// <summary>The protocol.</summary>
    public required OdsSyslogProtocol Protocol { get; init; }

    /// <summary>Whether it is skip cert verification.</summary>
    public bool? SkipCertVerification { get; init; }

    /// <summary>Whether it is tcp length prefix framing.</summary>
    public bool? TcpLengthPrefixFraming { get; init; }

    /// <summary>The tls ca certs.</summary>
    public string? TlsCaCerts { get; init; }

    /// <summary>The tls client cert.</summary>
    public string? TlsClientCert { get; init; }

    /// <summary>The tls client key.</summary>
    public string? TlsClientKey { get; init; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(OdsSyslogTargetCreate);
}
