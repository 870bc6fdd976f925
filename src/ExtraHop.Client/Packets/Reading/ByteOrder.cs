using System.Buffers.Binary;

namespace ExtraHop.Client.Packets.Reading;

/// <summary>Reads numbers in the byte order of the capture, or of the section at hand.</summary>
internal readonly record struct ByteOrder(bool IsBigEndian)
{
    public ushort UInt16(ReadOnlySpan<byte> bytes) =>
        IsBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    public uint UInt32(ReadOnlySpan<byte> bytes) => IsBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    /// <summary>The time of a pcapng block: ticks, whose high half is written first in either order.</summary>
    public ulong Ticks(ReadOnlySpan<byte> bytes) =>
        IsBigEndian ? BinaryPrimitives.ReadUInt64BigEndian(bytes) : ulong.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(bytes), 32);

    /// <summary>The time of a classic record: the seconds, written first, in the low half and the fraction in the high one.</summary>
    public ulong Seconds(ReadOnlySpan<byte> bytes) =>
        IsBigEndian ? ulong.RotateLeft(BinaryPrimitives.ReadUInt64BigEndian(bytes), 32) : BinaryPrimitives.ReadUInt64LittleEndian(bytes);
}
