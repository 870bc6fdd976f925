using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>What a new Kafka target needs.</summary>
public sealed record OdsKafkaTargetCreate : ExtraHopRequest<OdsKafkaTargetCreate>
{
    /// <summary>How the cluster knows this system, such as <c>OdsKafkaAuth.Scram("user", password)</c>; null for not at all.</summary>
    public OdsKafkaAuth? Authentication { get; init; }

    /// <summary>The brokers to begin with, such as <c>[OdsKafkaBroker.At("kafka01.example.com")]</c>; they name the others.</summary>
    public required IReadOnlyList<OdsKafkaBroker> Brokers { get; init; }

    /// <summary>How messages are compressed. The system's default is <see cref="OdsCompression.None"/>.</summary>
    public OdsCompression? Compression { get; init; }

    /// <summary>The target's name, by which triggers call it.</summary>
    public required string Name { get; init; }

    /// <summary>Which partition a message goes to. The system's default is <see cref="OdsPartitionStrategy.HashKey"/>.</summary>
    public OdsPartitionStrategy? PartitionStrategy { get; init; }

    /// <summary>The transport.</summary>
    public required OdsKafkaProtocol Protocol { get; init; }

    /// <summary>Whether any certificate is taken, and with it any impostor.</summary>
    [JsonPropertyName("skip_cert_verification")]
    public bool? SkipCertificateVerification { get; init; }

    /// <summary>The authorities to trust, as PEM text.</summary>
    [JsonPropertyName("tls_ca_certs")]
    public string? TlsCaCertificates { get; init; }

    /// <summary>The certificate that this system shows, as PEM text.</summary>
    [JsonPropertyName("tls_client_cert")]
    public string? TlsClientCertificate { get; init; }

    /// <summary>The private key of that certificate, as PEM text.</summary>
    public string? TlsClientKey { get; init; }
}
