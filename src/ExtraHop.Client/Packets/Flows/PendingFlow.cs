using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets.Flows;

/// <summary>A packet on its way into the table: which conversation it belongs to, and what it adds to it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PendingFlow
{
    /// <summary>Of the meta data: the two ports and the protocol; with <see cref="IPv6"/> what makes a conversation beside its addresses.</summary>
    public const ulong KeyMask = 0xFF_FFFF_FFFF | IPv6;
    public const int FlagsShift = 40;
    public const ulong FlagsMask = 0xFFUL << FlagsShift;

    /// <summary>In an entry: the client is the second end. Here: the packet went from the second end to the first.</summary>
    public const ulong Reversed = 1UL << 48;
    public const ulong HasTime = 1UL << 49;
    public const ulong IPv6 = 1UL << 50;

    public ulong Meta;
    public ulong Hash;

    /// <summary>Both addresses of IPv4; of IPv6 the four halves follow.</summary>
    public ulong Pair;
    public long Time;
    public long Bytes;
    public ulong LowHigh;
    public ulong LowLow;
    public ulong HighHigh;
    public ulong HighLow;

    /// <summary>Takes the ends of a packet, in order of their addresses and ports.</summary>
    /// <param name="addresses">The source address, and below it the destination address.</param>
    /// <param name="ends">From below: the destination port and the source port of 16 bits each, the protocol and the TCP flags of 8 bits each.</param>
    /// <param name="hash">Makes the hash.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetIPv4(ulong addresses, ulong ends, in FlowHash hash)
    {
        ulong turned = ulong.RotateLeft(addresses, 32);
        if (addresses > turned || (addresses == turned && (ushort)(ends >> 16) > (ushort)ends))
        {
            addresses = turned;
            ends = (ends & ~0xFFFF_FFFFUL) | uint.RotateLeft((uint)ends, 16) | Reversed;
        }

        Pair = addresses;
        Meta = ends;
        Hash = hash.IPv4(addresses, ends & KeyMask);
    }

    /// <inheritdoc cref="SetIPv4"/>
    public void SetIPv6(ReadOnlySpan<byte> addresses, ulong ends, in FlowHash hash)
    {
        addresses = addresses[..32];
        ulong lowHigh = BinaryPrimitives.ReadUInt64BigEndian(addresses[..8]);
        ulong lowLow = BinaryPrimitives.ReadUInt64BigEndian(addresses.Slice(8, 8));
        ulong highHigh = BinaryPrimitives.ReadUInt64BigEndian(addresses.Slice(16, 8));
        ulong highLow = BinaryPrimitives.ReadUInt64BigEndian(addresses.Slice(24, 8));
        bool isEqual = lowHigh == highHigh && lowLow == highLow;
        if (lowHigh > highHigh || (lowHigh == highHigh && lowLow > highLow) || (isEqual && (ushort)(ends >> 16) > (ushort)ends))
        {
            (lowHigh, lowLow, highHigh, highLow) = (highHigh, highLow, lowHigh, lowLow);
            ends = (ends & ~0xFFFF_FFFFUL) | uint.RotateLeft((uint)ends, 16) | Reversed;
        }

        (LowHigh, LowLow, HighHigh, HighLow) = (lowHigh, lowLow, highHigh, highLow);
        Meta = ends | IPv6;
        Hash = hash.IPv6(lowHigh, lowLow, highHigh, highLow, Meta & KeyMask);
    }
}
