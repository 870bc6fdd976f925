using System.Text.Json.Serialization;
using ExtraHop.Client.Resources.OpenDataStreams;

namespace ExtraHop.Client;

/// <summary>What a new raw target needs.</summary>
public sealed record OdsRawTargetCreate : ExtraHopRequest<OdsRawTargetCreate>
{
    /// <summary>Whether data is sent in gzip pieces.</summary>
    public bool? Compression { get; init; }

    /// <summary>How many bytes make a gzip piece. The system's default is 64000.</summary>
    public long? GzipThresholdBytes { get; init; }

    /// <summary>After how long a gzip piece goes out though it is not full; seconds on the wire. The system's default is 5 minutes.</summary>
    [JsonPropertyName("gzip_threshold_seconds")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? GzipThresholdTime { get; init; }

    /// <summary>The host name or address.</summary>
    public required string Host { get; init; }

    /// <summary>The target's name, by which triggers call it.</summary>
    public required string Name { get; init; }

    /// <summary>The port.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 1 to 65535.</exception>
    public required int Port { get; init => field = TargetPort.Of(value); }

    /// <summary>The transport.</summary>
    public required OdsRawProtocol Protocol { get; init; }
}
