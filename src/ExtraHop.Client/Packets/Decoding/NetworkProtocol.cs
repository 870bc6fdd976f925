namespace ExtraHop.Client.Packets;

/// <summary>The protocol of a packet's network layer.</summary>
public enum NetworkProtocol : byte
{
    /// <summary>None that the decoder knows.</summary>
    None,

    /// <summary>ARP.</summary>
    Arp,

    /// <summary>IP version 4.</summary>
    IPv4,

    /// <summary>IP version 6.</summary>
    IPv6,
}
