using System.Buffers.Binary;

namespace ExtraHop.Client.Simulator.Packets;

/// <summary>
/// The primitives that filters are made of, as libpcap compiles them for Ethernet. Where headers start is fixed when a filter is read: each <c>vlan</c>
/// before a primitive moves them by the four bytes of a tag.
/// </summary>
/// <param name="shift">Bytes of the tags that the filter has named so far.</param>
internal readonly struct BpfPrimitives(int shift)
{
    public const int Ip = 0x0800;
    public const int Ip6 = 0x86dd;
    public const int Arp = 0x0806;
    public const int Rarp = 0x8035;

    private readonly int _shift = shift;

    private int Network => 14 + _shift;

    public static BpfTest And(BpfTest left, BpfTest right) =>
        (ReadOnlySpan<byte> frame, ref bool outside) => left(frame, ref outside) && right(frame, ref outside);

    public static BpfTest Or(BpfTest left, BpfTest right) =>
        (ReadOnlySpan<byte> frame, ref bool outside) => left(frame, ref outside) || right(frame, ref outside);

    public static BpfTest Not(BpfTest inner) => (ReadOnlySpan<byte> frame, ref bool outside) => !inner(frame, ref outside);

    public static BpfTest Any(IEnumerable<BpfTest> tests) => tests.Aggregate(Or);

    /// <summary>Reads one, two or four bytes.</summary>
    public static uint Load(ReadOnlySpan<byte> frame, long at, int size, ref bool outside)
    {
        if (at < 0 || at + size > frame.Length)
        {
            outside = true;
            return 0;
        }

        ReadOnlySpan<byte> bytes = frame.Slice((int)at, size);
        return size switch
        {
            1 => bytes[0],
            2 => BinaryPrimitives.ReadUInt16BigEndian(bytes),
            _ => BinaryPrimitives.ReadUInt32BigEndian(bytes),
        };
    }

    public BpfTest EtherType(params int[] types)
    {
        int at = 12 + _shift;
        return (ReadOnlySpan<byte> frame, ref bool outside) => Array.IndexOf(types, (int)Load(frame, at, 2, ref outside)) >= 0;
    }

    /// <summary>A tag where the type of the frame stands now.</summary>
    public BpfTest Vlan(int? id)
    {
        BpfTest tagged = EtherType(0x8100, 0x88a8, 0x9100);
        int at = Network;
        return id is null ? tagged : And(tagged, (ReadOnlySpan<byte> frame, ref bool outside) => (Load(frame, at, 2, ref outside) & 0xfff) == id);
    }

    public BpfTest Protocol4(int number)
    {
        int at = Network + 9;
        return And(EtherType(Ip), (ReadOnlySpan<byte> frame, ref bool outside) => Load(frame, at, 1, ref outside) == number);
    }

    public BpfTest Protocol6(int number)
    {
        int at = Network + 6;
        return And(EtherType(Ip6), (ReadOnlySpan<byte> frame, ref bool outside) =>
            Load(frame, at, 1, ref outside) is var next && (next == number || (next == 44 && Load(frame, at + 34, 1, ref outside) == number)));
    }

    /// <summary>An IPv4 packet of a protocol that is no later fragment: only the first one has the protocol's header.</summary>
    public BpfTest FirstFragment(int protocol)
    {
        int at = Network + 6;
        return And(Protocol4(protocol), (ReadOnlySpan<byte> frame, ref bool outside) => (Load(frame, at, 2, ref outside) & 0x1fff) == 0);
    }

    /// <summary>The bytes at both ends of a pair, such as source and destination.</summary>
    public static BpfTest Pair(int source, int destination, byte[] wanted, byte[] mask, BpfSide side)
    {
        BpfTest At(int offset) => (ReadOnlySpan<byte> frame, ref bool outside) =>
        {
            for (int index = 0; index < wanted.Length; index++)
            {
                if (((Load(frame, offset + index, 1, ref outside) ^ wanted[index]) & mask[index]) != 0)
                {
                    return false;
                }
            }

            return true;
        };

        return OfSide(At(source), At(destination), side);
    }

    public BpfTest Address4(int type, byte[] wanted, byte[] mask, BpfSide side) => And(
        EtherType(type),
        type == Ip ? Pair(Network + 12, Network + 16, wanted, mask, side) : Pair(Network + 14, Network + 24, wanted, mask, side));

    public BpfTest Address6(byte[] wanted, byte[] mask, BpfSide side) => And(EtherType(Ip6), Pair(Network + 8, Network + 24, wanted, mask, side));

    public BpfTest Port(int protocol, int low, int high, BpfSide side)
    {
        int network = Network;
        BpfTest At(bool isV6, int offset) => (ReadOnlySpan<byte> frame, ref bool outside) =>
        {
            uint header = isV6 ? 40 : (Load(frame, network, 1, ref outside) & 15) * 4;
            uint port = Load(frame, network + header + offset, 2, ref outside);
            return port >= low && port <= high;
        };

        int next = network + 6;
        BpfTest direct6 = (ReadOnlySpan<byte> frame, ref bool outside) => Load(frame, next, 1, ref outside) == protocol;
        return Or(
            And(FirstFragment(protocol), OfSide(At(false, 0), At(false, 2), side)),
            And(And(EtherType(Ip6), direct6), OfSide(At(true, 0), At(true, 2), side)));
    }

    /// <summary>What <c>proto[index:size]</c> reads, and what has to hold for it.</summary>
    public (BpfNumber Value, BpfTest? Guard) Bytes(string protocol, BpfNumber index, int size)
    {
        int network = Network;
        BpfNumber From(int start) => (ReadOnlySpan<byte> frame, ref bool outside) => Load(frame, start + (long)index(frame, ref outside), size, ref outside);
        BpfNumber Transport() => (ReadOnlySpan<byte> frame, ref bool outside) =>
            Load(frame, network + ((Load(frame, network, 1, ref outside) & 15) * 4) + (long)index(frame, ref outside), size, ref outside);
        return protocol switch
        {
            "ether" => (From(0), null),
            "ip" => (From(network), EtherType(Ip)),
            "ip6" => (From(network), EtherType(Ip6)),
            "arp" => (From(network), EtherType(Arp)),
            "rarp" => (From(network), EtherType(Rarp)),
            "icmp6" => (From(network + 40), Protocol6(58)),
            _ => (Transport(), FirstFragment(BpfNames.Protocols[protocol])),
        };
    }

    private static BpfTest OfSide(BpfTest source, BpfTest destination, BpfSide side) => side switch
    {
        BpfSide.Source => source,
        BpfSide.Destination => destination,
        BpfSide.Both => And(source, destination),
        _ => Or(source, destination),
    };
}
