namespace ExtraHop.Client;

/// <summary>An ods target kafka.</summary>
public sealed record OdsKafkaTarget : ExtraHopModel
{
    /// <summary>The brokers.</summary>
    public IReadOnlyList<OdsKafkaBroker> Brokers { get; set => field = value ?? []; } = [];

    /// <summary>The compression. The system's default is <c>none</c>.</summary>
    public OdsCompression? Compression { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The partition strategy. The system's default is <c>hash_key</c>.</summary>
    public OdsPartitionStrategy? PartitionStrategy { get; set; }

    /// <summary>The protocol. The system's default is <c>tcp</c>.</summary>
    public OdsKafkaProtocol Protocol { get; set; }

    /// <summary>Whether it is skip cert verification.</summary>
    public bool? SkipCertVerification { get; set; }

    /// <summary>The tls ca certs.</summary>
    public string? TlsCaCerts { get; set; }

    /// <summary>The tls client cert.</summary>
    public string? TlsClientCert { get; set; }

    /// <summary>The tls client key.</summary>
    public string? TlsClientKey { get; set; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(OdsKafkaTarget);
}
