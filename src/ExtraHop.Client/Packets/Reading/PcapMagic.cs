using System.Buffers.Binary;

namespace ExtraHop.Client.Packets.Reading;

/// <summary>What the first four bytes of a classic capture say.</summary>
internal readonly record struct PcapMagic(bool IsBigEndian, bool IsNanoseconds, bool IsModified)
{
    private const uint Microseconds = 0xA1B2C3D4;
    private const uint Nanoseconds = 0xA1B23C4D;
    private const uint Modified = 0xA1B2CD34;

    public static bool TryRecognize(ReadOnlySpan<byte> start, out PcapMagic magic)
    {
        return TryRecognize(BinaryPrimitives.ReadUInt32LittleEndian(start), isBigEndian: false, out magic)
            || TryRecognize(BinaryPrimitives.ReadUInt32BigEndian(start), isBigEndian: true, out magic);
    }

    /// <summary>Whether so few bytes could be the start of a capture that was cut.</summary>
    public static bool MayBecomeCapture(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<uint> magics = [Microseconds, Nanoseconds, Modified, 0x0A0D0D0A];
        Span<byte> bytes = stackalloc byte[4];
        int length = Math.Min(start.Length, 4);
        foreach (uint magic in magics)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes, magic);
            if (start[..length].SequenceEqual(bytes[..length]))
            {
                return true;
            }

            BinaryPrimitives.WriteUInt32LittleEndian(bytes, magic);
            if (start[..length].SequenceEqual(bytes[..length]))
            {
                return true;
            }
        }

        return start is [0x1F];
    }

    /// <summary>Whether a record header is in truth the header of a second file, run together with the first.</summary>
    public static bool LooksLikeFileHeader(ReadOnlySpan<byte> record)
    {
        if (!TryRecognize(record, out PcapMagic magic))
        {
            return false;
        }

        ushort major = magic.IsBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(record[4..]) : BinaryPrimitives.ReadUInt16LittleEndian(record[4..]);
        ushort minor = magic.IsBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(record[6..]) : BinaryPrimitives.ReadUInt16LittleEndian(record[6..]);
        return major == 2 && minor <= 4;
    }

    private static bool TryRecognize(uint value, bool isBigEndian, out PcapMagic magic)
    {
        magic = new PcapMagic(isBigEndian, value == Nanoseconds, value == Modified);
        return value is Microseconds or Nanoseconds or Modified;
    }
}
