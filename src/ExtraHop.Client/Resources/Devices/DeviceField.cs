using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A member of <see cref="Device"/> that a search can be asked to return. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceField>))]
public readonly record struct DeviceField(string Value) : IOpenEnum<DeviceField>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Fills <see cref="Device.ModTime"/>.</summary>
    public static DeviceField ModTime { get; } = new("mod_time");

    /// <summary>Fills <see cref="Device.NodeId"/>.</summary>
    public static DeviceField NodeId { get; } = new("node_id");

    /// <summary>Fills <see cref="Device.Id"/>.</summary>
    public static DeviceField Id { get; } = new("id");

    /// <summary>Fills <see cref="Device.ExtraHopId"/>.</summary>
    public static DeviceField ExtraHopId { get; } = new("extrahop_id");

    /// <summary>Fills <see cref="Device.DiscoveryId"/>.</summary>
    public static DeviceField DiscoveryId { get; } = new("discovery_id");

    /// <summary>Fills <see cref="Device.DisplayName"/>.</summary>
    public static DeviceField DisplayName { get; } = new("display_name");

    /// <summary>Fills <see cref="Device.Description"/>.</summary>
    public static DeviceField Description { get; } = new("description");

    /// <summary>Fills <see cref="Device.UserModTime"/>.</summary>
    public static DeviceField UserModTime { get; } = new("user_mod_time");

    /// <summary>Fills <see cref="Device.DiscoverTime"/>.</summary>
    public static DeviceField DiscoverTime { get; } = new("discover_time");

    /// <summary>Fills <see cref="Device.VlanId"/>.</summary>
    public static DeviceField VlanId { get; } = new("vlanid");

    /// <summary>Fills <see cref="Device.ParentId"/>.</summary>
    public static DeviceField ParentId { get; } = new("parent_id");

    /// <summary>Fills <see cref="Device.MacAddress"/>.</summary>
    public static DeviceField MacAddress { get; } = new("macaddr");

    /// <summary>Fills <see cref="Device.Vendor"/>.</summary>
    public static DeviceField Vendor { get; } = new("vendor");

    /// <summary>Fills <see cref="Device.IsL3"/>.</summary>
    public static DeviceField IsL3 { get; } = new("is_l3");

    /// <summary>Fills <see cref="Device.IPv4Address"/>.</summary>
    public static DeviceField IPv4Address { get; } = new("ipaddr4");

    /// <summary>Fills <see cref="Device.IPv6Address"/>.</summary>
    public static DeviceField IPv6Address { get; } = new("ipaddr6");

    /// <summary>Fills <see cref="Device.DeviceClass"/>.</summary>
    public static DeviceField DeviceClass { get; } = new("device_class");

    /// <summary>Fills <see cref="Device.DefaultName"/>.</summary>
    public static DeviceField DefaultName { get; } = new("default_name");

    /// <summary>Fills <see cref="Device.CustomName"/>.</summary>
    public static DeviceField CustomName { get; } = new("custom_name");

    /// <summary>Fills <see cref="Device.CdpName"/>.</summary>
    public static DeviceField CdpName { get; } = new("cdp_name");

    /// <summary>Fills <see cref="Device.DhcpName"/>.</summary>
    public static DeviceField DhcpName { get; } = new("dhcp_name");

    /// <summary>Fills <see cref="Device.NetbiosName"/>.</summary>
    public static DeviceField NetbiosName { get; } = new("netbios_name");

    /// <summary>Fills <see cref="Device.DnsName"/>.</summary>
    public static DeviceField DnsName { get; } = new("dns_name");

    /// <summary>Fills <see cref="Device.CustomType"/>.</summary>
    public static DeviceField CustomType { get; } = new("custom_type");

    /// <summary>Fills <see cref="Device.AutoRole"/>.</summary>
    public static DeviceField AutoRole { get; } = new("auto_role");

    /// <summary>Fills <see cref="Device.AnalysisLevel"/>.</summary>
    public static DeviceField AnalysisLevel { get; } = new("analysis_level");

    /// <summary>Fills <see cref="Device.Analysis"/>.</summary>
    public static DeviceField Analysis { get; } = new("analysis");

    /// <summary>Fills <see cref="Device.Role"/>.</summary>
    public static DeviceField Role { get; } = new("role");

    /// <summary>Fills <see cref="Device.OnWatchlist"/>.</summary>
    public static DeviceField OnWatchlist { get; } = new("on_watchlist");

    /// <summary>Fills <see cref="Device.LastSeenTime"/>.</summary>
    public static DeviceField LastSeenTime { get; } = new("last_seen_time");

    /// <summary>Fills <see cref="Device.Activity"/>.</summary>
    public static DeviceField Activity { get; } = new("activity");

    /// <summary>Fills <see cref="Device.Model"/>.</summary>
    public static DeviceField Model { get; } = new("model");

    /// <summary>Fills <see cref="Device.ModelOverride"/>.</summary>
    public static DeviceField ModelOverride { get; } = new("model_override");

    /// <summary>Fills <see cref="Device.CustomMake"/>.</summary>
    public static DeviceField CustomMake { get; } = new("custom_make");

    /// <summary>Fills <see cref="Device.CustomModel"/>.</summary>
    public static DeviceField CustomModel { get; } = new("custom_model");

    /// <summary>Fills <see cref="Device.Critical"/>.</summary>
    public static DeviceField Critical { get; } = new("critical");

    /// <summary>Fills <see cref="Device.CustomCriticality"/>.</summary>
    public static DeviceField CustomCriticality { get; } = new("custom_criticality");

    /// <summary>Fills <see cref="Device.CloudInstanceId"/>.</summary>
    public static DeviceField CloudInstanceId { get; } = new("cloud_instance_id");

    /// <summary>Fills <see cref="Device.CloudInstanceType"/>.</summary>
    public static DeviceField CloudInstanceType { get; } = new("cloud_instance_type");

    /// <summary>Fills <see cref="Device.CloudInstanceDescription"/>.</summary>
    public static DeviceField CloudInstanceDescription { get; } = new("cloud_instance_description");

    /// <summary>Fills <see cref="Device.CloudInstanceName"/>.</summary>
    public static DeviceField CloudInstanceName { get; } = new("cloud_instance_name");

    /// <summary>Fills <see cref="Device.CloudAccount"/>.</summary>
    public static DeviceField CloudAccount { get; } = new("cloud_account");

    /// <summary>Fills <see cref="Device.VpcId"/>.</summary>
    public static DeviceField VpcId { get; } = new("vpc_id");

    /// <summary>Fills <see cref="Device.SubnetId"/>.</summary>
    public static DeviceField SubnetId { get; } = new("subnet_id");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator DeviceField(string value) => new(value);

    /// <inheritdoc/>
    public static DeviceField FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
