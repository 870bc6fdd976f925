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
}
