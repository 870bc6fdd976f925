using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A device field; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceField>))]
public readonly record struct DeviceField(string Value) : IOpenEnum<DeviceField>
{
    /// <summary><c>mod_time</c>.</summary>
    public static DeviceField ModTime { get; } = new("mod_time");

    /// <summary><c>node_id</c>.</summary>
    public static DeviceField NodeId { get; } = new("node_id");

    /// <summary><c>id</c>.</summary>
    public static DeviceField Id { get; } = new("id");

    /// <summary><c>extrahop_id</c>.</summary>
    public static DeviceField ExtrahopId { get; } = new("extrahop_id");

    /// <summary><c>discovery_id</c>.</summary>
    public static DeviceField DiscoveryId { get; } = new("discovery_id");

    /// <summary><c>display_name</c>.</summary>
    public static DeviceField DisplayName { get; } = new("display_name");

    /// <summary><c>description</c>.</summary>
    public static DeviceField Description { get; } = new("description");

    /// <summary><c>user_mod_time</c>.</summary>
    public static DeviceField UserModTime { get; } = new("user_mod_time");

    /// <summary><c>discover_time</c>.</summary>
    public static DeviceField DiscoverTime { get; } = new("discover_time");

    /// <summary><c>vlanid</c>.</summary>
    public static DeviceField VlanId { get; } = new("vlanid");

    /// <summary><c>parent_id</c>.</summary>
    public static DeviceField ParentId { get; } = new("parent_id");

    /// <summary><c>macaddr</c>.</summary>
    public static DeviceField MacAddress { get; } = new("macaddr");

    /// <summary><c>vendor</c>.</summary>
    public static DeviceField Vendor { get; } = new("vendor");

    /// <summary><c>is_l3</c>.</summary>
    public static DeviceField IsL3 { get; } = new("is_l3");

    /// <summary><c>ipaddr4</c>.</summary>
    public static DeviceField IPv4Address { get; } = new("ipaddr4");

    /// <summary><c>ipaddr6</c>.</summary>
    public static DeviceField IPv6Address { get; } = new("ipaddr6");

    /// <summary><c>device_class</c>.</summary>
    public static DeviceField DeviceClass { get; } = new("device_class");

    /// <summary><c>default_name</c>.</summary>
    public static DeviceField DefaultName { get; } = new("default_name");

    /// <summary><c>custom_name</c>.</summary>
    public static DeviceField CustomName { get; } = new("custom_name");

    /// <summary><c>cdp_name</c>.</summary>
    public static DeviceField CdpName { get; } = new("cdp_name");

    /// <summary><c>dhcp_name</c>.</summary>
    public static DeviceField DhcpName { get; } = new("dhcp_name");

    /// <summary><c>netbios_name</c>.</summary>
    public static DeviceField NetbiosName { get; } = new("netbios_name");

    /// <summary><c>dns_name</c>.</summary>
    public static DeviceField DnsName { get; } = new("dns_name");

    /// <summary><c>custom_type</c>.</summary>
    public static DeviceField CustomType { get; } = new("custom_type");

    /// <summary><c>auto_role</c>.</summary>
    public static DeviceField AutoRole { get; } = new("auto_role");

    /// <summary><c>analysis_level</c>.</summary>
    public static DeviceField AnalysisLevel { get; } = new("analysis_level");

    /// <summary><c>analysis</c>.</summary>
    public static DeviceField Analysis { get; } = new("analysis");

    /// <summary><c>role</c>.</summary>
    public static DeviceField Role { get; } = new("role");

    /// <summary><c>on_watchlist</c>.</summary>
    public static DeviceField OnWatchlist { get; } = new("on_watchlist");

    /// <summary><c>last_seen_time</c>.</summary>
    public static DeviceField LastSeenTime { get; } = new("last_seen_time");

    /// <summary><c>activity</c>.</summary>
    public static DeviceField Activity { get; } = new("activity");

    /// <summary><c>model</c>.</summary>
    public static DeviceField Model { get; } = new("model");

    /// <summary><c>model_override</c>.</summary>
    public static DeviceField ModelOverride { get; } = new("model_override");

    /// <summary><c>custom_make</c>.</summary>
    public static DeviceField CustomMake { get; } = new("custom_make");

    /// <summary><c>custom_model</c>.</summary>
    public static DeviceField CustomModel { get; } = new("custom_model");

    /// <summary><c>critical</c>.</summary>
    public static DeviceField Critical { get; } = new("critical");

    /// <summary><c>custom_criticality</c>.</summary>
    public static DeviceField CustomCriticality { get; } = new("custom_criticality");

    /// <summary><c>cloud_instance_id</c>.</summary>
    public static DeviceField CloudInstanceId { get; } = new("cloud_instance_id");

    /// <summary><c>cloud_instance_type</c>.</summary>
    public static DeviceField CloudInstanceType { get; } = new("cloud_instance_type");

    /// <summary><c>cloud_instance_description</c>.</summary>
    public static DeviceField CloudInstanceDescription { get; } = new("cloud_instance_description");

    /// <summary><c>cloud_instance_name</c>.</summary>
    public static DeviceField CloudInstanceName { get; } = new("cloud_instance_name");

    /// <summary><c>cloud_account</c>.</summary>
    public static DeviceField CloudAccount { get; } = new("cloud_account");

    /// <summary><c>vpc_id</c>.</summary>
    public static DeviceField VpcId { get; } = new("vpc_id");

    /// <summary><c>subnet_id</c>.</summary>
    public static DeviceField SubnetId { get; } = new("subnet_id");

    /// <inheritdoc/>
    public static DeviceField FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
