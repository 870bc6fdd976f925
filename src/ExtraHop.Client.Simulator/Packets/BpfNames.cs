namespace ExtraHop.Client.Simulator.Packets;

/// <summary>Names that filters know for numbers.</summary>
internal static class BpfNames
{
    /// <summary>Protocols above IP.</summary>
    public static readonly IReadOnlyDictionary<string, int> Protocols = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["tcp"] = 6, ["udp"] = 17, ["icmp"] = 1, ["icmp6"] = 58, ["sctp"] = 132, ["igmp"] = 2, ["pim"] = 103, ["esp"] = 50, ["ah"] = 51,
    };

    /// <summary>Types of frames.</summary>
    public static readonly IReadOnlyDictionary<string, int> EtherTypes = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["ip"] = BpfPrimitives.Ip, ["ip6"] = BpfPrimitives.Ip6, ["arp"] = BpfPrimitives.Arp, ["rarp"] = BpfPrimitives.Rarp,
    };

    /// <summary>Services by name.</summary>
    public static readonly IReadOnlyDictionary<string, int> Ports = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["ftp"] = 21, ["ssh"] = 22, ["telnet"] = 23, ["smtp"] = 25, ["domain"] = 53, ["http"] = 80, ["ntp"] = 123, ["snmp"] = 161, ["ldap"] = 389,
        ["https"] = 443,
    };

    /// <summary>Offsets and bits inside of headers.</summary>
    public static readonly IReadOnlyDictionary<string, uint> Constants = new Dictionary<string, uint>(StringComparer.Ordinal)
    {
        ["tcpflags"] = 13, ["icmptype"] = 0, ["icmpcode"] = 1, ["icmp-echo"] = 8, ["icmp-echoreply"] = 0, ["icmp-unreach"] = 3,
        ["tcp-fin"] = 1, ["tcp-syn"] = 2, ["tcp-rst"] = 4, ["tcp-push"] = 8, ["tcp-ack"] = 16, ["tcp-urg"] = 32, ["tcp-ece"] = 64, ["tcp-cwr"] = 128,
    };

    /// <summary>Words that are no value.</summary>
    public static readonly IReadOnlySet<string> Keywords = new HashSet<string>(StringComparer.Ordinal)
    {
        "and", "or", "not", "host", "net", "port", "portrange", "src", "dst", "ether", "vlan", "less", "greater", "proto", "mask", "len", "broadcast",
        "multicast",
    }.Concat(Protocols.Keys).Concat(EtherTypes.Keys).ToHashSet(StringComparer.Ordinal);
}
