using System.Globalization;

namespace ExtraHop.Client.Packets;

/// <summary>The protocol number of an IP packet's payload.</summary>
/// <param name="Value">The number.</param>
public readonly record struct IpProtocol(byte Value)
{
    /// <summary>ICMP.</summary>
    public static IpProtocol Icmp => new(1);

    /// <summary>TCP.</summary>
    public static IpProtocol Tcp => new(6);

    /// <summary>UDP.</summary>
    public static IpProtocol Udp => new(17);

    /// <summary>GRE.</summary>
    public static IpProtocol Gre => new(47);

    /// <summary>ICMPv6.</summary>
    public static IpProtocol IcmpV6 => new(58);

    /// <summary>SCTP.</summary>
    public static IpProtocol Sctp => new(132);

    /// <summary>Whether it has ports: TCP, UDP and SCTP do. What a decoded packet of ICMP has in their place is its type and code.</summary>
    public bool HasPorts => Value is 6 or 17 or 132;

    /// <summary>The name of a well-known protocol, else its number.</summary>
    public override string ToString() => Value switch
    {
        1 => "ICMP",
        2 => "IGMP",
        6 => "TCP",
        17 => "UDP",
        47 => "GRE",
        50 => "ESP",
        51 => "AH",
        58 => "ICMPv6",
        89 => "OSPF",
        132 => "SCTP",
        _ => Value.ToString(CultureInfo.InvariantCulture),
    };
}
