using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A device ip addr.</summary>
public sealed record DeviceIpAddr : ExtraHopModel
{
    /// <summary>The IP address.</summary>
    [JsonPropertyName("ipaddr")]
    public string IpAddress { get; set; } = "";

    /// <summary>The last observation time.</summary>
    public DateTimeOffset LastObservationTime { get; set; }
}
