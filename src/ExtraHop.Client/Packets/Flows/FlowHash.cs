using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ExtraHop.Client.Packets.Flows;

/// <summary>
/// Hashes that whoever writes a capture cannot aim at: sums of products with random odd numbers, of which the upper bits count. Plain multiplications of 64
/// bits, since the upper half of a longer product would go through memory.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct FlowHash
{
    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _fourth;
    private readonly ulong _key;
    private readonly ulong _last;

    private FlowHash(ReadOnlySpan<ulong> random)
    {
        (_first, _second, _third, _fourth, _key, _last) = (random[0] | 1, random[1] | 1, random[2] | 1, random[3] | 1, random[4] | 1, random[5] | 1);
    }

    public static FlowHash Create()
    {
        Span<ulong> random = stackalloc ulong[6];
        RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(random));
        return new FlowHash(random);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong IPv4(ulong pair, ulong key) => Finish((pair * _first) + (key * _key));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong IPv6(ulong lowHigh, ulong lowLow, ulong highHigh, ulong highLow, ulong key)
        => Finish((lowHigh * _first) + (lowLow * _second) + (highHigh * _third) + (highLow * _fourth) + (key * _key));

    /// <summary>Upper bits of a product depend on all below them, so they come down once before the last one.</summary>
    private ulong Finish(ulong sum) => (sum ^ (sum >> 32)) * _last;
}
