namespace ExtraHop.Client.Packets;

/// <summary>What a packet carries another packet in.</summary>
public enum TunnelKind : byte
{
    /// <summary>The packet carries none.</summary>
    None,

    /// <summary>Generic routing encapsulation.</summary>
    Gre,

    /// <summary>Mirrored traffic in ERSPAN type I, II or III.</summary>
    Erspan,

    /// <summary>VXLAN.</summary>
    Vxlan,

    /// <summary>IP directly in IP.</summary>
    IpInIp,

    /// <summary>A stack of MPLS labels, over Ethernet, PPP, GRE, UDP or IP.</summary>
    Mpls,

    /// <summary>A session of PPP over Ethernet.</summary>
    Pppoe,

    /// <summary>GENEVE.</summary>
    Geneve,

    /// <summary>User data of mobile networks (GTP-U).</summary>
    GtpU,
}
