namespace ExtraHop.Client.Packets;

/// <summary>The flags of a TCP segment.</summary>
[Flags]
public enum TcpFlags : byte
{
    /// <summary>None is set.</summary>
    None = 0,

    /// <summary>No more data from the sender.</summary>
    Fin = 0x01,

    /// <summary>Opens a connection.</summary>
    Syn = 0x02,

    /// <summary>Tears a connection down.</summary>
    Rst = 0x04,

    /// <summary>Deliver without waiting.</summary>
    Psh = 0x08,

    /// <summary>The acknowledgment number counts.</summary>
    Ack = 0x10,

    /// <summary>The urgent pointer counts.</summary>
    Urg = 0x20,

    /// <summary>Congestion was met.</summary>
    Ece = 0x40,

    /// <summary>The congestion window was reduced.</summary>
    Cwr = 0x80,
}
