namespace ExtraHop.Client;

/// <content>The fields of devices that a filter can compare.</content>
public sealed partial class DeviceFilter
{
    /// <summary>Any name of the device: the one shown, or one that the system learned from traffic or was given.</summary>
    public static DeviceTextField Name => new("name");

    /// <summary>The ID of the device on the system that is asked.</summary>
    public static DeviceIdField Id => new("id");

    /// <summary>The discovery ID, which stays the same across a console and its sensors.</summary>
    public static DeviceTextField DiscoveryId => new("discovery_id");

    /// <summary>An IPv4 or IPv6 address of the device, or the network that it lies in.</summary>
    public static DeviceAddressField IpAddress => new("ipaddr");

    /// <summary>The MAC address, such as <c>00:1B:44:11:3A:B7</c>.</summary>
    public static DeviceTextField MacAddress => new("macaddr");

    /// <summary>The maker of the device or of its network card.</summary>
    public static DeviceTextField Vendor => new("vendor");

    /// <summary>The name of a tag on the device.</summary>
    public static DeviceTextField Tag => new("tag");

    /// <summary>A metric category that the device had traffic in, such as <c>http_server</c>.</summary>
    public static DeviceTextField Activity => new("activity");

    /// <summary>The ID of the sensor that sees the device. Consoles only.</summary>
    public static DeviceIdField Node => new("node");

    /// <summary>The tag number of the VLAN, 0 to 4095.</summary>
    public static DeviceNumberField Vlan => new("vlan");

    /// <summary>When the system saw the device for the first time.</summary>
    public static DeviceTimeField DiscoverTime => new("discover_time");

    /// <summary>The role of the device. A role that the system does not know is refused with 400.</summary>
    public static DeviceRoleField Role => new("role");

    /// <summary>A name from DNS answers.</summary>
    public static DeviceTextField DnsName => new("dns_name");

    /// <summary>A name from DHCP requests.</summary>
    public static DeviceTextField DhcpName => new("dhcp_name");

    /// <summary>A name from NetBIOS.</summary>
    public static DeviceTextField NetbiosName => new("netbios_name");

    /// <summary>A name from the Cisco Discovery Protocol.</summary>
    public static DeviceTextField CdpName => new("cdp_name");

    /// <summary>The name that a user gave.</summary>
    public static DeviceTextField CustomName => new("custom_name");

    /// <summary>Software seen on the device.</summary>
    public static DeviceTextField Software => new("software");

    /// <summary>The kind of software seen on the device, such as <c>OS</c>.</summary>
    public static DeviceTextField SoftwareType => new("software_type");

    /// <summary>The make and model of the device.</summary>
    public static DeviceTextField Model => new("model");

    /// <summary>The instance ID in a public cloud.</summary>
    public static DeviceTextField InstanceId => new("instance_id");

    /// <summary>The instance name in a public cloud.</summary>
    public static DeviceTextField InstanceName => new("instance_name");

    /// <summary>The instance type in a public cloud, such as <c>t3.medium</c>.</summary>
    public static DeviceTextField InstanceType => new("instance_type");

    /// <summary>The account in a public cloud.</summary>
    public static DeviceTextField CloudAccount => new("cloud_account");

    /// <summary>The virtual private cloud.</summary>
    public static DeviceTextField VpcId => new("vpc_id");

    /// <summary>The subnet in a public cloud.</summary>
    public static DeviceTextField SubnetId => new("subnet_id");

    /// <summary>The level of analysis, such as <c>advanced</c> or <c>discovery</c>.</summary>
    public static DeviceTextField Analysis => new("analysis");

    /// <summary>Whether the device's address counts as internal or external.</summary>
    public static DeviceTextField NetworkLocalityType => new("network_locality_type");

    /// <summary>The network locality that the device's address lies in.</summary>
    public static DeviceIdField NetworkLocalityId => new("network_locality_id");

    /// <summary>Keeps devices that had traffic of late; <c>!DeviceFilter.IsActive</c> keeps the others.</summary>
    public static DeviceFilter IsActive { get; } = Compare("is_active", FilterOperator.EqualTo, true);

    /// <summary>Keeps devices that matter most, by the system's judgment or a user's; <c>!DeviceFilter.IsCritical</c> keeps the others.</summary>
    public static DeviceFilter IsCritical { get; } = Compare("is_critical", FilterOperator.EqualTo, true);
}
