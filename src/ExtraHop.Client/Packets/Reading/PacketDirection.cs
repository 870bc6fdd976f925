namespace ExtraHop.Client.Packets;

/// <summary>Which way a packet passed the capturing interface.</summary>
public enum PacketDirection : byte
{
    /// <summary>The capture does not say.</summary>
    Unknown,

    /// <summary>Received by the interface.</summary>
    Inbound,

    /// <summary>Sent by the interface.</summary>
    Outbound,
}
