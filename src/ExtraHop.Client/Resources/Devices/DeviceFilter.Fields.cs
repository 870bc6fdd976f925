using System.Text.Json;

namespace ExtraHop.Client;

/// <content>The fields of devices that a filter can compare.</content>
public sealed partial class DeviceFilter
{
    /// <summary>Any name of the device: the one shown, or one that the system learned from traffic or was given.</summary>
    public static DeviceTextField Name => new(DeviceFilterField.Name);

    /// <summary>The number of the device on the system that is asked.</summary>
    public static DeviceIdField Id => new(DeviceFilterField.Id);

    /// <summary>The discovery ID, which stays the same across a console and its sensors.</summary>
    public static DeviceTextField DiscoveryId => new(DeviceFilterField.DiscoveryId);

    /// <summary>An IPv4 or IPv6 address of the device, or the network that it lies in.</summary>
    public static DeviceAddressField IpAddress => new(DeviceFilterField.IpAddress);

    /// <summary>The MAC address, such as <c>00:1B:44:11:3A:B7</c>.</summary>
    public static DeviceTextField MacAddress => new(DeviceFilterField.MacAddress);

    /// <summary>The maker of the device or of its network card.</summary>
    public static DeviceTextField Vendor => new(DeviceFilterField.Vendor);

    /// <summary>The name of a tag on the device.</summary>
    public static DeviceTextField Tag => new(DeviceFilterField.Tag);

    /// <summary>A metric category that the device had traffic in, such as <c>http_server</c>.</summary>
    public static DeviceTextField Activity => new(DeviceFilterField.Activity);

    /// <summary>The number of the sensor that sees the device. Consoles only.</summary>
    public static DeviceIdField Node => new(DeviceFilterField.Node);

    /// <summary>The tag number of the VLAN, 0 to 4095.</summary>
    public static DeviceNumberField Vlan => new(DeviceFilterField.Vlan);

    /// <summary>When the system saw the device for the first time.</summary>
    public static DeviceTimeField DiscoverTime => new(DeviceFilterField.DiscoverTime);

    /// <summary>The role of the device. A role that the system does not know is refused with 400.</summary>
    public static DeviceRoleField Role => new(DeviceFilterField.Role);

    /// <summary>A name from DNS answers.</summary>
    public static DeviceTextField DnsName => new(DeviceFilterField.DnsName);

    /// <summary>A name from DHCP requests.</summary>
    public static DeviceTextField DhcpName => new(DeviceFilterField.DhcpName);

    /// <summary>A name from NetBIOS.</summary>
    public static DeviceTextField NetbiosName => new(DeviceFilterField.NetbiosName);

    /// <summary>A name from the Cisco Discovery Protocol.</summary>
    public static DeviceTextField CdpName => new(DeviceFilterField.CdpName);

    /// <summary>The name that a user gave.</summary>
    public static DeviceTextField CustomName => new(DeviceFilterField.CustomName);

    /// <summary>Software seen on the device.</summary>
    public static DeviceTextField Software => new(DeviceFilterField.Software);

    /// <summary>The kind of software seen on the device, such as <c>OS</c>.</summary>
    public static DeviceTextField SoftwareType => new(DeviceFilterField.SoftwareType);

    /// <summary>The make and model of the device.</summary>
    public static DeviceTextField Model => new(DeviceFilterField.Model);

    /// <summary>The instance ID in a public cloud.</summary>
    public static DeviceTextField InstanceId => new(DeviceFilterField.InstanceId);

    /// <summary>The instance name in a public cloud.</summary>
    public static DeviceTextField InstanceName => new(DeviceFilterField.InstanceName);

    /// <summary>The instance type in a public cloud, such as <c>t3.medium</c>.</summary>
    public static DeviceTextField InstanceType => new(DeviceFilterField.InstanceType);

    /// <summary>The account in a public cloud.</summary>
    public static DeviceTextField CloudAccount => new(DeviceFilterField.CloudAccount);

    /// <summary>The virtual private cloud.</summary>
    public static DeviceTextField VpcId => new(DeviceFilterField.VpcId);

    /// <summary>The subnet in a public cloud.</summary>
    public static DeviceTextField SubnetId => new(DeviceFilterField.SubnetId);

    /// <summary>The level of analysis, such as <c>advanced</c> or <c>discovery</c>.</summary>
    public static DeviceTextField Analysis => new(DeviceFilterField.Analysis);

    /// <summary>Whether the device's address counts as internal or external.</summary>
    public static DeviceTextField NetworkLocalityType => new(DeviceFilterField.NetworkLocalityType);

    /// <summary>The network locality that the device's address lies in.</summary>
    public static DeviceIdField NetworkLocalityId => new(DeviceFilterField.NetworkLocalityId);

    /// <summary>Keeps devices that had traffic of late; <c>!DeviceFilter.IsActive</c> keeps the others.</summary>
    public static DeviceFilter IsActive { get; } = Flag(DeviceFilterField.IsActive);

    /// <summary>Keeps devices that matter most, by the system's judgement or a user's; <c>!DeviceFilter.IsCritical</c> keeps the others.</summary>
    public static DeviceFilter IsCritical { get; } = Flag(DeviceFilterField.IsCritical);

    internal static DeviceFilter Compare(DeviceFilterField field, DeviceFilterOperator @operator, string operand)
    {
        ArgumentNullException.ThrowIfNull(operand);
        return string.IsNullOrWhiteSpace(operand)
            ? throw new ArgumentException(
                $"'{field} {@operator}' compares with a blank text; ask Exists() or DoesNotExist() for what has a value and what has none.", nameof(operand))
            : Compare(field, @operator, JsonSerializer.SerializeToElement(operand, ExtraHopJson.TypeInfo<string>()));
    }

    internal static DeviceFilter Compare(DeviceFilterField field, DeviceFilterOperator @operator, long operand) =>
        Compare(field, @operator, JsonSerializer.SerializeToElement(operand, ExtraHopJson.TypeInfo<long>()));

    internal static DeviceFilter Compare(DeviceFilterField field, DeviceFilterOperator @operator, QueryTime operand) =>
        Compare(field, @operator, JsonSerializer.SerializeToElement(operand, ExtraHopJson.TypeInfo<QueryTime>()));

    internal static DeviceFilter CompareList(DeviceFilterField field, DeviceFilterOperator @operator, IEnumerable<string> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        IReadOnlyList<string> list = [.. operands];
        if (list.Count == 0)
        {
            throw new ArgumentException($"'{field} {@operator}' has an empty list; expected at least one text.", nameof(operands));
        }

        int blank = list.TakeWhile(static text => !string.IsNullOrWhiteSpace(text)).Count();
        return blank == list.Count
            ? Compare(field, @operator, JsonSerializer.SerializeToElement(list, ExtraHopJson.TypeInfo<IReadOnlyList<string>>()))
            : throw new ArgumentException($"Item {blank} of the list for '{field} {@operator}' is blank.", nameof(operands));
    }

    // The API types an operand as text, number, list or object, and takes flags as text like it does in record filters.
    private static DeviceFilter Flag(DeviceFilterField field) => Compare(field, DeviceFilterOperator.EqualTo, "true");
}
