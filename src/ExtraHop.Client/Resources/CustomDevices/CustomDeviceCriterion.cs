using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A custom device criterion.</summary>
public sealed record CustomDeviceCriterion : ExtraHopModel
{
    /// <summary>The dst port max.</summary>
    [JsonPropertyName("dst_port_max")]
    public int? DestinationPortMax { get; set; }

    /// <summary>The dst port min.</summary>
    [JsonPropertyName("dst_port_min")]
    public int? DestinationPortMin { get; set; }

    /// <summary>The IP address: address or CIDR block.</summary>
    [JsonPropertyName("ipaddr")]
    public string? IpAddress { get; set; }

    /// <summary>The IP address direction. The system's default is <c>any</c>.</summary>
    [JsonPropertyName("ipaddr_direction")]
    public TrafficDirection? IpAddressDirection { get; set; }

    /// <summary>The IP address peer: other end; needs a direction of src or dst.</summary>
    [JsonPropertyName("ipaddr_peer")]
    public string? IpAddressPeer { get; set; }

    /// <summary>The src port max.</summary>
    [JsonPropertyName("src_port_max")]
    public int? SourcePortMax { get; set; }

    /// <summary>The src port min.</summary>
    [JsonPropertyName("src_port_min")]
    public int? SourcePortMin { get; set; }

    /// <summary>The vlan max.</summary>
    public int? VlanMax { get; set; }

    /// <summary>The vlan min.</summary>
    public int? VlanMin { get; set; }

    /// <summary>The custom device number.</summary>
    public long? CustomDeviceId { get; set; }
}
