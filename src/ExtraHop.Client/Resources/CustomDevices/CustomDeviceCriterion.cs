using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Which traffic belongs to a custom device: everything that is set must hold.</summary>
public sealed record CustomDeviceCriterion : ExtraHopModel<CustomDeviceCriterion>
{
    /// <summary>The last port of the receiver, 0 to 65535.</summary>
    [JsonPropertyName("dst_port_max")]
    public int? DestinationPortMax { get; set; }

    /// <summary>The first port of the receiver, 0 to 65535.</summary>
    [JsonPropertyName("dst_port_min")]
    public int? DestinationPortMin { get; set; }

    /// <summary>The address or the network, such as <c>10.20.0.0/24</c>.</summary>
    [JsonPropertyName("ipaddr")]
    public string? IpAddress { get; set; }

    /// <summary>Whether the address sends, receives, or either, which is the system's default.</summary>
    [JsonPropertyName("ipaddr_direction")]
    public TrafficDirection? IpAddressDirection { get; set; }

    /// <summary>The address at the other end; needs a direction of source or destination.</summary>
    [JsonPropertyName("ipaddr_peer")]
    public string? IpAddressPeer { get; set; }

    /// <summary>The last port of the sender, 0 to 65535.</summary>
    [JsonPropertyName("src_port_max")]
    public int? SourcePortMax { get; set; }

    /// <summary>The first port of the sender, 0 to 65535.</summary>
    [JsonPropertyName("src_port_min")]
    public int? SourcePortMin { get; set; }

    /// <summary>The last VLAN tag number.</summary>
    public int? VlanMax { get; set; }

    /// <summary>The first VLAN tag number.</summary>
    public int? VlanMin { get; set; }

    /// <summary>The custom device ID, as systems before 9.x sent it.</summary>
    public long? CustomDeviceId { get; set; }
}
