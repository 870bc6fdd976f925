namespace ExtraHop.Client;

/// <summary>An ods target raw.</summary>
public sealed record OdsRawTarget : ExtraHopModel
{
    /// <summary>Whether it is compression.</summary>
    public bool? Compression { get; set; }

    /// <summary>The gzip threshold bytes. The system's default is <c>64000</c>.</summary>
    public long? GzipThresholdBytes { get; set; }

    /// <summary>The gzip threshold seconds. The system's default is <c>300</c>.</summary>
    public long? GzipThresholdSeconds { get; set; }

    /// <summary>The host name or address.</summary>
    public string? Host { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The port.</summary>
    public int? Port { get; set; }

    /// <summary>The protocol.</summary>
    public OdsRawProtocol? Protocol { get; set; }
}
