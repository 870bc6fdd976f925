namespace ExtraHop.Client;

/// <summary>What a new ods target kafka needs.</summary>
public sealed record OdsKafkaTargetCreate
{
    /// <summary>The authentication.</summary>
    public OdsKafkaAuth? Authentication { get; init; }

    /// <summary>The brokers.</summary>
    public required IReadOnlyList<OdsKafkaBroker> Brokers { get; init; }

    /// <summary>The compression. The system's default is <c>none</c>.</summary>
    public OdsCompression? Compression { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The partition strategy. The system's default is <c>hash_key</c>.</summary>
    public OdsPartitionStrategy? PartitionStrategy { get; init; }

    /// <summary>The protocol. The system's default is <c>tcp</c>.</summary>
    public required OdsKafkaProtocol Protocol { get; init; }

    /// <summary>Whether it is skip cert verification.</summary>
    public bool? SkipCertVerification { get; init; }

    /// <summary>The tls ca certs.</summary>
    public string? TlsCaCerts { get; init; }

    /// <summary>The tls client cert.</summary>
    public string? TlsClientCert { get; init; }

    /// <summary>The tls client key.</summary>
    public string? TlsClientKey { get; init; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(OdsKafkaTargetCreate);
}
