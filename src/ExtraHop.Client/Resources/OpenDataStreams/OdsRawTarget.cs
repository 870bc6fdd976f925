using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A target that takes bytes as they are.</summary>
public sealed record OdsRawTarget : ExtraHopModel<OdsRawTarget>
{
    /// <summary>True when data is sent in gzip pieces.</summary>
    public bool? Compression { get; set; }

    /// <summary>How many bytes make a gzip piece. The system's default is 64000.</summary>
    public long? GzipThresholdBytes { get; set; }

    /// <summary>After how long a gzip piece goes out though it is not full; seconds on the wire. The system's default is 5 minutes.</summary>
    [JsonPropertyName("gzip_threshold_seconds")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? GzipThresholdTime { get; set; }

    /// <summary>The host name or address.</summary>
    public string? Host { get; set; }

    /// <summary>The target's name, by which triggers call it.</summary>
    public string? Name { get; set; }

    /// <summary>The port.</summary>
    public int? Port { get; set; }

    /// <summary>The transport.</summary>
    public OdsRawProtocol? Protocol { get; set; }
}
