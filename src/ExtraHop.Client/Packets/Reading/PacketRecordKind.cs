namespace ExtraHop.Client.Packets.Reading;

/// <summary>What a packet was read from. The upper 16 bits of an obsolete packet's value hold its drop count.</summary>
[Flags]
internal enum PacketRecordKind
{
    Classic = 0,
    Modified = 1,
    Enhanced = 2,
    Simple = 3,
    Obsolete = 4,
    Mask = 7,
    BigEndian = 8,
}
