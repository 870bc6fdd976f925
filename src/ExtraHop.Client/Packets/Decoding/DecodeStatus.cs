namespace ExtraHop.Client.Packets;

/// <summary>How far a packet could be decoded. Whatever was decoded before stays valid.</summary>
public enum DecodeStatus : byte
{
    /// <summary>Every layer that the decoder knows was decoded.</summary>
    Complete,

    /// <summary>A layer is of a kind that the decoder does not know; the packet may be perfectly good.</summary>
    Unsupported,

    /// <summary>The captured bytes end inside a header: the packet was sliced.</summary>
    Sliced,

    /// <summary>A header contradicts itself, such as an IPv4 header of less than 20 bytes.</summary>
    Malformed,
}
