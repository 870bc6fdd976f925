using System.Text.Json.Serialization;

namespace ExtraHop.Client.Legacy;

/// <summary>A packet capture that a trigger made and the sensor keeps. Any member may be null.</summary>
public sealed record StoredPacketCapture : ExtraHopModel<StoredPacketCapture>
{
    /// <summary>The capture's ID, a text.</summary>
    public string? Id { get; set; }

    /// <summary>The name that the trigger gave.</summary>
    public string? Name { get; set; }

    /// <summary>The size of the packets, in bytes.</summary>
    public long? Bytes { get; set; }

    /// <summary>The number of packets.</summary>
    [JsonPropertyName("pkts")]
    public long? Packets { get; set; }

    /// <summary>The most bytes kept of each packet.</summary>
    public long? Snaplen { get; set; }

    /// <summary>The IP protocol number, such as 6 for TCP.</summary>
    [JsonPropertyName("ipproto")]
    public int? IpProtocol { get; set; }

    /// <summary>The application protocol, such as <c>HTTP</c>.</summary>
    [JsonPropertyName("l7proto")]
    public string? L7Protocol { get; set; }

    /// <summary>The address of one end.</summary>
    [JsonPropertyName("ipaddr1")]
    public string? IpAddress1 { get; set; }

    /// <summary>The address of the other end.</summary>
    [JsonPropertyName("ipaddr2")]
    public string? IpAddress2 { get; set; }

    /// <summary>The port of one end.</summary>
    public int? Port1 { get; set; }

    /// <summary>The port of the other end.</summary>
    public int? Port2 { get; set; }

    /// <summary>The discovery ID of the device at one end.</summary>
    public string? DeviceId1 { get; set; }

    /// <summary>The discovery ID of the device at the other end.</summary>
    public string? DeviceId2 { get; set; }

    /// <summary>When the first packet was seen, to the microsecond.</summary>
    [JsonPropertyName("tstart_usec")]
    [JsonConverter(typeof(UnixMicrosecondsConverter))]
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>When the last packet was seen, to the microsecond.</summary>
    [JsonPropertyName("tend_usec")]
    [JsonConverter(typeof(UnixMicrosecondsConverter))]
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>The VLAN's tag number.</summary>
    [JsonPropertyName("vlanid")]
    public int? VlanId { get; set; }
}
