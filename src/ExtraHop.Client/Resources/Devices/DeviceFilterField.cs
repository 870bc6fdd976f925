using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A device filter field; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceFilterField>))]
public readonly record struct DeviceFilterField(string Value) : IOpenEnum<DeviceFilterField>
{
    /// <summary><c>name</c>.</summary>
    public static DeviceFilterField Name { get; } = new("name");

    /// <summary><c>discovery_id</c>.</summary>
    public static DeviceFilterField DiscoveryId { get; } = new("discovery_id");

    /// <summary><c>ipaddr</c>.</summary>
    public static DeviceFilterField IpAddress { get; } = new("ipaddr");

    /// <summary><c>macaddr</c>.</summary>
    public static DeviceFilterField MacAddress { get; } = new("macaddr");

    /// <summary><c>vendor</c>.</summary>
    public static DeviceFilterField Vendor { get; } = new("vendor");

    /// <summary><c>tag</c>.</summary>
    public static DeviceFilterField Tag { get; } = new("tag");

    /// <summary><c>activity</c>.</summary>
    public static DeviceFilterField Activity { get; } = new("activity");

    /// <summary><c>node</c>.</summary>
    public static DeviceFilterField Node { get; } = new("node");

    /// <summary><c>vlan</c>.</summary>
    public static DeviceFilterField Vlan { get; } = new("vlan");

    /// <summary><c>discover_time</c>.</summary>
    public static DeviceFilterField DiscoverTime { get; } = new("discover_time");

    /// <summary><c>role</c>.</summary>
    public static DeviceFilterField Role { get; } = new("role");

    /// <summary><c>dns_name</c>.</summary>
    public static DeviceFilterField DnsName { get; } = new("dns_name");

    /// <summary><c>dhcp_name</c>.</summary>
    public static DeviceFilterField DhcpName { get; } = new("dhcp_name");

    /// <summary><c>netbios_name</c>.</summary>
    public static DeviceFilterField NetbiosName { get; } = new("netbios_name");

    /// <summary><c>cdp_name</c>.</summary>
    public static DeviceFilterField CdpName { get; } = new("cdp_name");

    /// <summary><c>custom_name</c>.</summary>
    public static DeviceFilterField CustomName { get; } = new("custom_name");

    /// <summary><c>software</c>.</summary>
    public static DeviceFilterField Software { get; } = new("software");

    /// <summary><c>software_type</c>.</summary>
    public static DeviceFilterField SoftwareType { get; } = new("software_type");

    /// <summary><c>model</c>.</summary>
    public static DeviceFilterField Model { get; } = new("model");

    /// <summary><c>is_critical</c>.</summary>
    public static DeviceFilterField IsCritical { get; } = new("is_critical");

    /// <summary><c>instance_id</c>.</summary>
    public static DeviceFilterField InstanceId { get; } = new("instance_id");

    /// <summary><c>instance_name</c>.</summary>
    public static DeviceFilterField InstanceName { get; } = new("instance_name");

    /// <summary><c>instance_type</c>.</summary>
    public static DeviceFilterField InstanceType { get; } = new("instance_type");

    /// <summary><c>cloud_account</c>.</summary>
    public static DeviceFilterField CloudAccount { get; } = new("cloud_account");

    /// <summary><c>vpc_id</c>.</summary>
    public static DeviceFilterField VpcId { get; } = new("vpc_id");

    /// <summary><c>subnet_id</c>.</summary>
    public static DeviceFilterField SubnetId { get; } = new("subnet_id");

    /// <summary><c>is_active</c>.</summary>
    public static DeviceFilterField IsActive { get; } = new("is_active");

    /// <summary><c>analysis</c>.</summary>
    public static DeviceFilterField Analysis { get; } = new("analysis");

    /// <summary><c>network_locality_type</c>.</summary>
    public static DeviceFilterField NetworkLocalityType { get; } = new("network_locality_type");

    /// <summary><c>network_locality_id</c>.</summary>
    public static DeviceFilterField NetworkLocalityId { get; } = new("network_locality_id");

    /// <summary><c>id</c>.</summary>
    public static DeviceFilterField Id { get; } = new("id");

    /// <inheritdoc/>
    public static DeviceFilterField FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
