using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A device.</summary>
public sealed record Device : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>The activity: metric categories with traffic.</summary>
    public IReadOnlyList<string> Activity { get; set => field = value ?? []; } = [];

    /// <summary>The analysis.</summary>
    public string? Analysis { get; set; }

    /// <summary>The analysis level. Deprecated; use <c>analysis</c>.</summary>
    public int? AnalysisLevel { get; set; }

    /// <summary>The auto role.</summary>
    public string? AutoRole { get; set; }

    /// <summary>The cdp name.</summary>
    public string? CdpName { get; set; }

    /// <summary>The cloud account.</summary>
    public string? CloudAccount { get; set; }

    /// <summary>The cloud instance description.</summary>
    public string? CloudInstanceDescription { get; set; }

    /// <summary>The cloud instance number.</summary>
    public string? CloudInstanceId { get; set; }

    /// <summary>The cloud instance name.</summary>
    public string? CloudInstanceName { get; set; }

    /// <summary>The cloud instance type.</summary>
    public string? CloudInstanceType { get; set; }

    /// <summary>Whether it is critical.</summary>
    public bool? Critical { get; set; }

    /// <summary>The custom criticality.</summary>
    public DeviceCriticality? CustomCriticality { get; set; }

    /// <summary>The custom make.</summary>
    public string? CustomMake { get; set; }

    /// <summary>The custom model.</summary>
    public string? CustomModel { get; set; }

    /// <summary>The custom name.</summary>
    public string? CustomName { get; set; }

    /// <summary>The custom type: role override; empty text clears it.</summary>
    public DeviceRole? CustomType { get; set; }

    /// <summary>The default name.</summary>
    public string? DefaultName { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>The device class.</summary>
    public string? DeviceClass { get; set; }

    /// <summary>The dhcp name.</summary>
    public string? DhcpName { get; set; }

    /// <summary>The discover time.</summary>
    public DateTimeOffset DiscoverTime { get; set; }

    /// <summary>The discovery number.</summary>
    public string DiscoveryId { get; set; } = "";

    /// <summary>The display name.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The dns name.</summary>
    public string? DnsName { get; set; }

    /// <summary>The extrahop number. Deprecated; use <c>discovery_id</c>.</summary>
    public string ExtrahopId { get; set; } = "";

    /// <summary>The IPv4 address.</summary>
    [JsonPropertyName("ipaddr4")]
    public string? IPv4Address { get; set; }

    /// <summary>The IPv6 address.</summary>
    [JsonPropertyName("ipaddr6")]
    public string? IPv6Address { get; set; }

    /// <summary>Whether it is is l3.</summary>
    public bool IsL3 { get; set; }

    /// <summary>The last seen time: null when active within five minutes.</summary>
    public DateTimeOffset? LastSeenTime { get; set; }

    /// <summary>The MAC address.</summary>
    [JsonPropertyName("macaddr")]
    public string? MacAddress { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ModTime { get; set; }

    /// <summary>The model.</summary>
    public string? Model { get; set; }

    /// <summary>The model override: custom or null possible.</summary>
    public string? ModelOverride { get; set; }

    /// <summary>The netbios name.</summary>
    public string? NetbiosName { get; set; }

    /// <summary>The node number: null on a sensor.</summary>
    public long? NodeId { get; set; }

    /// <summary>Whether it is on watchlist.</summary>
    public bool OnWatchlist { get; set; }

    /// <summary>The parent number.</summary>
    public long? ParentId { get; set; }

    /// <summary>The role.</summary>
    public string? Role { get; set; }

    /// <summary>The subnet number.</summary>
    public string? SubnetId { get; set; }

    /// <summary>The user time of the last change: last change by a person.</summary>
    public DateTimeOffset? UserModTime { get; set; }

    /// <summary>The vendor.</summary>
    public string? Vendor { get; set; }

    /// <summary>The VLAN number.</summary>
    [JsonPropertyName("vlanid")]
    public int? VlanId { get; set; }

    /// <summary>The vpc number.</summary>
    public string? VpcId { get; set; }
}
