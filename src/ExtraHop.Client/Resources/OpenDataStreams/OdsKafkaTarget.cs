using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A Kafka target. User name and password are not part of it.</summary>
public sealed record OdsKafkaTarget : ExtraHopModel<OdsKafkaTarget>
{
    /// <summary>The brokers to begin with; they name the others.</summary>
    public IReadOnlyList<OdsKafkaBroker> Brokers { get; set => field = value ?? Unset<OdsKafkaBroker>.List; } = Unset<OdsKafkaBroker>.List;

    /// <summary>How messages are compressed. The system's default is <see cref="OdsCompression.None"/>.</summary>
    public OdsCompression? Compression { get; set; }

    /// <summary>The target's name, by which triggers call it.</summary>
    public string Name { get; set => field = value ?? ""; } = "";

    /// <summary>Which partition a message goes to. The system's default is <see cref="OdsPartitionStrategy.HashKey"/>.</summary>
    public OdsPartitionStrategy? PartitionStrategy { get; set; }

    /// <summary>The transport. The system's default is <see cref="OdsKafkaProtocol.Tcp"/>.</summary>
    public OdsKafkaProtocol Protocol { get; set; }

    /// <summary>True when any certificate is taken, and with it any impostor.</summary>
    [JsonPropertyName("skip_cert_verification")]
    public bool? SkipCertificateVerification { get; set; }

    /// <summary>The authorities to trust, as PEM text.</summary>
    [JsonPropertyName("tls_ca_certs")]
    public string? TlsCaCertificates { get; set; }

    /// <summary>The certificate that this system shows, as PEM text.</summary>
    [JsonPropertyName("tls_client_cert")]
    public string? TlsClientCertificate { get; set; }

    /// <summary>The private key of that certificate, as PEM text.</summary>
    public string? TlsClientKey { get; set; }
}
