namespace ExtraHop.Client.Packets;

/// <summary>A layer of a packet.</summary>
public enum PacketLayer : byte
{
    /// <summary>No layer.</summary>
    None,

    /// <summary>Ethernet, Linux cooked, loopback, 802.11, PPP or FDDI framing, with VLAN tags and Cisco metadata.</summary>
    Link,

    /// <summary>ARP, IPv4 or IPv6.</summary>
    Network,

    /// <summary>TCP, UDP, ICMP or ICMPv6.</summary>
    Transport,

    /// <summary>GRE, ERSPAN, VXLAN, GENEVE, GTP-U, MPLS or PPPoE.</summary>
    Tunnel,
}
