using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A stored packet capture. Every member may be null; downloads are binary pcap.</summary>
public sealed record StoredPacketCapture : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public string? Id { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The bytes.</summary>
    public long? Bytes { get; set; }

    /// <summary>The pkts.</summary>
    [JsonPropertyName("pkts")]
    public long? Packets { get; set; }

    /// <summary>The snaplen.</summary>
    public long? Snaplen { get; set; }

    /// <summary>The ipproto.</summary>
    [JsonPropertyName("ipproto")]
    public int? IpProtocol { get; set; }

    /// <summary>The l7proto.</summary>
    [JsonPropertyName("l7proto")]
    public string? L7Protocol { get; set; }

    /// <summary>The ipaddr1.</summary>
    [JsonPropertyName("ipaddr1")]
    public string? IpAddress1 { get; set; }

    /// <summary>The ipaddr2.</summary>
    [JsonPropertyName("ipaddr2")]
    public string? IpAddress2 { get; set; }

    /// <summary>The port1.</summary>
    public int? Port1 { get; set; }

    /// <summary>The port2.</summary>
    public int? Port2 { get; set; }

    /// <summary>The device id1.</summary>
    public string? DeviceId1 { get; set; }

    /// <summary>The device id2.</summary>
    public string? DeviceId2 { get; set; }

    /// <summary>The tstart usec: start in microseconds.</summary>
    [JsonPropertyName("tstart_usec")]
    [JsonConverter(typeof(UnixMicrosecondsConverter))]
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>The tend usec: end in microseconds.</summary>
    [JsonPropertyName("tend_usec")]
    [JsonConverter(typeof(UnixMicrosecondsConverter))]
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>The VLAN number.</summary>
    [JsonPropertyName("vlanid")]
    public int? VlanId { get; set; }
}
