using System.Globalization;
using System.Runtime.InteropServices;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.World;

/// <summary>A device of the seeded network, worked out from its index alone.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct DeviceRow(int seed, int index)
{
    public static readonly IReadOnlyList<(string Role, string Prefix, string[] Activity)> Roles =
    [
        ("http_server", "web", ["http_server", "ssl_server", "tcp", "net"]),
        ("pc", "pc", ["http_client", "dns_client", "ssl_client", "tcp", "net"]),
        ("db_server", "db", ["db_server", "tcp", "net"]),
        ("pc", "desk", ["http_client", "cifs_client", "dns_client", "tcp", "net"]),
        ("dns_server", "dns", ["dns_server", "net"]),
        ("file_server", "files", ["cifs_server", "tcp", "net"]),
        ("domain_controller", "dc", ["ldap_server", "kerberos_server", "dns_server", "tcp", "net"]),
        ("printer", "printer", ["snmp_server", "net"]),
        ("mobile_device", "phone", ["http_client", "ssl_client", "net"]),
        ("load_balancer", "lb", ["http_server", "http_client", "tcp", "net"]),
        ("gateway", "gw", ["net"]),
        ("voip_phone", "voip", ["sip_client", "rtp", "net"]),
    ];

    private static readonly string[] s_vendors = ["Cisco", "Dell", "HP", "Lenovo", "VMware"];

    public int Index => index;

    /// <summary>The number on its own sensor.</summary>
    public long LocalId => 10_000L + index;

    public (string Role, string Prefix, string[] Activity) Kind => Roles[(int)(SeededHash.Of(seed, "role", index) % (ulong)Roles.Count)];

    public string Role => Kind.Role;

    public string Name => Kind.Prefix + "-" + index.ToString(CultureInfo.InvariantCulture);

    public string DnsName => Name + ".example.com";

    public string Address4 => FormattableString.Invariant($"10.{20 + index / 250 / 256}.{index / 250 % 256}.{1 + index % 250}");

    public string? Address6 => index % 5 == 0 ? FormattableString.Invariant($"2001:db8:20::{index + 1:x}") : null;

    public int VendorNumber => SeededHash.Below(seed, "vendor", index, s_vendors.Length);

    public string Vendor => s_vendors[VendorNumber];

    public string Mac
    {
        get
        {
            ulong hash = SeededHash.Of(seed, "mac", index);
            return FormattableString.Invariant($"02:{VendorNumber:X2}:{hash & 255:X2}:{(index >> 16) & 255:X2}:{(index >> 8) & 255:X2}:{index & 255:X2}");
        }
    }

    public string DiscoveryId => SeededHash.Of(seed, "discovery", index).ToString("x16", CultureInfo.InvariantCulture);

    public int Vlan => index % 3;

    /// <summary>Milliseconds between discovery and the world's present.</summary>
    public long DiscoveredBefore => 3_600_000L + (long)(SeededHash.Of(seed, "discovered", index) % (60UL * 86_400_000));

    /// <summary>Milliseconds since it was last seen; 0 for devices that are active.</summary>
    public long SeenBefore => SeededHash.Below(seed, "active", index, 5) != 0 ? 0 : 600_000L + (long)(SeededHash.Of(seed, "seen", index) % (2UL * 86_400_000));
}
