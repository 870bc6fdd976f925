namespace ExtraHop.Client.Packets;

/// <summary>A layer of a packet.</summary>
public enum PacketLayer : byte
{
    /// <summary>No layer.</summary>
    None,

    /// <summary>Ethernet, Linux cooked or loopback framing, with VLAN tags.</summary>
    Link,

    /// <summary>ARP, IPv4 or IPv6.</summary>
    Network,

    /// <summary>TCP, UDP, ICMP or ICMPv6.</summary>
    Transport,

    /// <summary>GRE, ERSPAN or VXLAN.</summary>
    Tunnel,
}
