using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A device: whatever the system saw on the network or was told about. Which members come depends on the version, and on
/// <see cref="DeviceSearch.ResultFields"/> for a search.</summary>
public sealed record Device : ExtraHopModel<Device>
{
    /// <summary>The device ID on the system that was asked; on a console it holds the sensor ID, too (<see cref="ConsoleObjectId"/>).</summary>
    public long Id { get; set; }

    /// <summary>The metric categories in which the device had traffic, such as <c>http_server</c>.</summary>
    public IReadOnlyList<string> Activity { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>How deeply the system analyzes the device, such as <c>advanced</c>, <c>standard</c> or <c>discovery</c>.</summary>
    public string? Analysis { get; set; }

    /// <summary>The level of analysis as a number. Deprecated; use <see cref="Analysis"/>.</summary>
    public int? AnalysisLevel { get; set; }

    /// <summary>The role that the system found by itself, whatever a user set.</summary>
    public DeviceRole? AutoRole { get; set; }

    /// <summary>The name from the Cisco Discovery Protocol; empty or null when none was seen.</summary>
    public string? CdpName { get; set; }

    /// <summary>The account in a public cloud that the device belongs to.</summary>
    public string? CloudAccount { get; set; }

    /// <summary>The description of the instance in a public cloud.</summary>
    public string? CloudInstanceDescription { get; set; }

    /// <summary>The ID of the instance in a public cloud.</summary>
    public string? CloudInstanceId { get; set; }

    /// <summary>The name of the instance in a public cloud.</summary>
    public string? CloudInstanceName { get; set; }

    /// <summary>The type of the instance in a public cloud, such as <c>t3.medium</c>.</summary>
    public string? CloudInstanceType { get; set; }

    /// <summary>Whether the device matters most: by a user's word if there is one, by the system's judgment otherwise.</summary>
    public bool? Critical { get; set; }

    /// <summary>What a user said about how much the device matters; null or empty when the system decides.</summary>
    public DeviceCriticality? CustomCriticality { get; set; }

    /// <summary>The maker that a user gave.</summary>
    public string? CustomMake { get; set; }

    /// <summary>The model that a user gave.</summary>
    public string? CustomModel { get; set; }

    /// <summary>The name that a user gave; null when none did.</summary>
    public string? CustomName { get; set; }

    /// <summary>The role that a user gave; null or empty when the system's own holds.</summary>
    public DeviceRole? CustomType { get; set; }

    /// <summary>The name that the system falls back to, made from maker and addresses.</summary>
    public string? DefaultName { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>The kind of device: <c>node</c>, <c>remote</c>, <c>custom</c> and others.</summary>
    public string? DeviceClass { get; set; }

    /// <summary>The name from DHCP; empty or null when none was seen.</summary>
    public string? DhcpName { get; set; }

    /// <summary>When the system saw the device for the first time.</summary>
    public DateTimeOffset? DiscoverTime { get; set; }

    /// <summary>A text that names the device on a console and its sensors alike, and in the addresses of the web interface.</summary>
    public string? DiscoveryId { get; set; }

    /// <summary>The name that the web interface shows: the user's, or the best that the system learned. Missing on 5.x.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The name from DNS; empty or null when none was seen.</summary>
    public string? DnsName { get; set; }

    /// <summary>The old name of the discovery ID. Deprecated; use <see cref="DiscoveryId"/>.</summary>
    [JsonPropertyName("extrahop_id")]
    public string? ExtraHopId { get; set; }

    /// <summary>The IPv4 address; null for a device known by its MAC address alone.</summary>
    [JsonPropertyName("ipaddr4")]
    public string? IPv4Address { get; set; }

    /// <summary>The IPv6 address; null when none was seen.</summary>
    [JsonPropertyName("ipaddr6")]
    public string? IPv6Address { get; set; }

    /// <summary>True for a device with an IP address of its own, false for one known by its MAC address alone.</summary>
    public bool? IsL3 { get; set; }

    /// <summary>When the device last had traffic; null while it is active, which is within the last five minutes.</summary>
    public DateTimeOffset? LastSeenTime { get; set; }

    /// <summary>The MAC address as text; null for devices behind a router.</summary>
    [JsonPropertyName("macaddr")]
    public string? MacAddress { get; set; }

    /// <summary>When the device's record was last changed, by the system or a user.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The make and model, as the system found or a user set them.</summary>
    public string? Model { get; set; }

    /// <summary>The model that was set in place of the found one; <c>custom</c> for a user's own make and model, null for none.</summary>
    public string? ModelOverride { get; set; }

    /// <summary>The name from NetBIOS; empty or null when none was seen.</summary>
    public string? NetbiosName { get; set; }

    /// <summary>The ID of the sensor that sees the device; null on a sensor.</summary>
    public long? NodeId { get; set; }

    /// <summary>True when the device is on the watchlist, so that it gets advanced analysis whatever the priorities say.</summary>
    public bool? OnWatchlist { get; set; }

    /// <summary>The ID of the device that carries this one: the MAC address behind an IP address; null for none.</summary>
    public long? ParentId { get; set; }

    /// <summary>The role in force: a user's if there is one, the system's otherwise.</summary>
    public DeviceRole? Role { get; set; }

    /// <summary>The ID of the subnet in a public cloud.</summary>
    public string? SubnetId { get; set; }

    /// <summary>When a person last changed the device's record; null when nobody did.</summary>
    public DateTimeOffset? UserModTime { get; set; }

    /// <summary>The maker of the device or of its network card.</summary>
    public string? Vendor { get; set; }

    /// <summary>The VLAN's tag number, 0 for untagged traffic; null when the system keeps VLANs apart from devices.</summary>
    [JsonPropertyName("vlanid")]
    public int? VlanId { get; set; }

    /// <summary>The ID of the virtual private cloud.</summary>
    public string? VpcId { get; set; }
}
