using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A field that a <see cref="DeviceFilter"/> compares. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceFilterField>))]
public readonly record struct DeviceFilterField(string Value) : IOpenEnum<DeviceFilterField>
{
    private readonly OpenText _text = new(Value);

    /// <summary>See <see cref="DeviceFilter.Name"/>.</summary>
    public static DeviceFilterField Name { get; } = new("name");

    /// <summary>See <see cref="DeviceFilter.DiscoveryId"/>.</summary>
    public static DeviceFilterField DiscoveryId { get; } = new("discovery_id");

    /// <summary>See <see cref="DeviceFilter.IpAddress"/>.</summary>
    public static DeviceFilterField IpAddress { get; } = new("ipaddr");

    /// <summary>See <see cref="DeviceFilter.MacAddress"/>.</summary>
    public static DeviceFilterField MacAddress { get; } = new("macaddr");

    /// <summary>See <see cref="DeviceFilter.Vendor"/>.</summary>
    public static DeviceFilterField Vendor { get; } = new("vendor");

    /// <summary>See <see cref="DeviceFilter.Tag"/>.</summary>
    public static DeviceFilterField Tag { get; } = new("tag");

    /// <summary>See <see cref="DeviceFilter.Activity"/>.</summary>
    public static DeviceFilterField Activity { get; } = new("activity");

    /// <summary>See <see cref="DeviceFilter.Node"/>.</summary>
    public static DeviceFilterField Node { get; } = new("node");

    /// <summary>See <see cref="DeviceFilter.Vlan"/>.</summary>
    public static DeviceFilterField Vlan { get; } = new("vlan");

    /// <summary>See <see cref="DeviceFilter.DiscoverTime"/>.</summary>
    public static DeviceFilterField DiscoverTime { get; } = new("discover_time");

    /// <summary>See <see cref="DeviceFilter.Role"/>.</summary>
    public static DeviceFilterField Role { get; } = new("role");

    /// <summary>See <see cref="DeviceFilter.DnsName"/>.</summary>
    public static DeviceFilterField DnsName { get; } = new("dns_name");

    /// <summary>See <see cref="DeviceFilter.DhcpName"/>.</summary>
    public static DeviceFilterField DhcpName { get; } = new("dhcp_name");

    /// <summary>See <see cref="DeviceFilter.NetbiosName"/>.</summary>
    public static DeviceFilterField NetbiosName { get; } = new("netbios_name");

    /// <summary>See <see cref="DeviceFilter.CdpName"/>.</summary>
    public static DeviceFilterField CdpName { get; } = new("cdp_name");

    /// <summary>See <see cref="DeviceFilter.CustomName"/>.</summary>
    public static DeviceFilterField CustomName { get; } = new("custom_name");

    /// <summary>See <see cref="DeviceFilter.Software"/>.</summary>
    public static DeviceFilterField Software { get; } = new("software");

    /// <summary>See <see cref="DeviceFilter.SoftwareType"/>.</summary>
    public static DeviceFilterField SoftwareType { get; } = new("software_type");

    /// <summary>See <see cref="DeviceFilter.Model"/>.</summary>
    public static DeviceFilterField Model { get; } = new("model");

    /// <summary>See <see cref="DeviceFilter.IsCritical"/>.</summary>
    public static DeviceFilterField IsCritical { get; } = new("is_critical");

    /// <summary>See <see cref="DeviceFilter.InstanceId"/>.</summary>
    public static DeviceFilterField InstanceId { get; } = new("instance_id");

    /// <summary>See <see cref="DeviceFilter.InstanceName"/>.</summary>
    public static DeviceFilterField InstanceName { get; } = new("instance_name");

    /// <summary>See <see cref="DeviceFilter.InstanceType"/>.</summary>
    public static DeviceFilterField InstanceType { get; } = new("instance_type");

    /// <summary>See <see cref="DeviceFilter.CloudAccount"/>.</summary>
    public static DeviceFilterField CloudAccount { get; } = new("cloud_account");

    /// <summary>See <see cref="DeviceFilter.VpcId"/>.</summary>
    public static DeviceFilterField VpcId { get; } = new("vpc_id");

    /// <summary>See <see cref="DeviceFilter.SubnetId"/>.</summary>
    public static DeviceFilterField SubnetId { get; } = new("subnet_id");

    /// <summary>See <see cref="DeviceFilter.IsActive"/>.</summary>
    public static DeviceFilterField IsActive { get; } = new("is_active");

    /// <summary>See <see cref="DeviceFilter.Analysis"/>.</summary>
    public static DeviceFilterField Analysis { get; } = new("analysis");

    /// <summary>See <see cref="DeviceFilter.NetworkLocalityType"/>.</summary>
    public static DeviceFilterField NetworkLocalityType { get; } = new("network_locality_type");

    /// <summary>See <see cref="DeviceFilter.NetworkLocalityId"/>.</summary>
    public static DeviceFilterField NetworkLocalityId { get; } = new("network_locality_id");

    /// <summary>See <see cref="DeviceFilter.Id"/>.</summary>
    public static DeviceFilterField Id { get; } = new("id");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator DeviceFilterField(string value) => new(value);

    /// <inheritdoc/>
    public static DeviceFilterField FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
