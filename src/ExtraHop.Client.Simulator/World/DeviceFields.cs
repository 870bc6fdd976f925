using ExtraHop.Client.Simulator.Catalogue;

namespace ExtraHop.Client.Simulator.World;

/// <summary>What device filters may name: fields, roles and activities. Systems refuse any other.</summary>
internal static class DeviceFields
{
    private static readonly string[] s_protocols =
    [
        "aaa", "ajp", "cifs", "db", "dhcp", "dicom", "dns", "ftp", "hl7", "http", "ibmmq", "ica", "icmp", "imap", "irc", "iscsi", "kerberos", "ldap",
        "llmnr", "memcache", "modbus", "mongo", "msmq", "msrpc", "nfs", "nntp", "ntlm", "ntp", "pcoip", "pop3", "rdp", "redis", "rfb", "rpc", "sip", "smpp",
        "smtp", "snmp", "ssh", "ssl", "telnet", "tftp", "websocket", "wsman",
    ];

    /// <summary>Fields that hold whole numbers or times: the only ones that have an order.</summary>
    public static readonly IReadOnlySet<string> Numbers =
        new HashSet<string>(StringComparer.Ordinal) { "vlan", "node", "id", "discover_time", "network_locality_id" };

    /// <summary>Fields that are true or false.</summary>
    public static readonly IReadOnlySet<string> Flags = new HashSet<string>(StringComparer.Ordinal) { "is_critical", "is_active" };

    /// <summary>The member of a device that stands behind a field of another name.</summary>
    public static readonly IReadOnlyDictionary<string, string> Members = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["instance_id"] = "cloud_instance_id",
        ["instance_name"] = "cloud_instance_name",
        ["instance_type"] = "cloud_instance_type",
        ["is_critical"] = "critical",
    };

    /// <summary>Metric categories that a device can have traffic in.</summary>
    public static readonly IReadOnlySet<string> Activities = s_protocols.SelectMany(name => new[] { name + "_server", name + "_client" })
        .Concat(DeviceRow.Roles.SelectMany(role => role.Activity))
        .Concat(["app", "custom", "rtcp", "udp"])
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The texts that a field of the catalogue may hold; nothing where every text will do.</summary>
    public static HashSet<string> Known(string model, string field) => ApiCatalogue.Instance.Models[model].Fields.Single(one => one.Name == field)
        .Enum.Select(value => value.GetString()!).ToHashSet(StringComparer.Ordinal);
}
