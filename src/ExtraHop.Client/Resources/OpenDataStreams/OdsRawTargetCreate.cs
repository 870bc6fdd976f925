namespace ExtraHop.Client;

/// <summary>What a new ods target raw needs.</summary>
public sealed record OdsRawTargetCreate
{
    /// <summary>Whether it is compression.</summary>
    public bool? Compression { get; init; }

    /// <summary>The gzip threshold bytes. The system's default is <c>64000</c>.</summary>
    public long? GzipThresholdBytes { get; init; }

    /// <summary>The gzip threshold seconds. The system's default is <c>300</c>.</summary>
    public long? GzipThresholdSeconds { get; init; }

    /// <summary>The host name or address.</summary>
    public required string Host { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The port.</summary>
    public required int Port { get; init; }

    /// <summary>The protocol.</summary>
    public required OdsRawProtocol Protocol { get; init; }
}
