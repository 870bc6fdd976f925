using System.Net;

namespace ExtraHop.Client.Simulator;

/// <summary>Decides about one frame.</summary>
internal delegate bool PacketPredicate(in PacketView packet);

/// <summary>The primitives that filters are made of.</summary>
internal static class PacketFilter
{
    /// <summary>Which end of a packet a primitive looks at.</summary>
    internal enum Side
    {
        /// <summary>One end or the other.</summary>
        Either,

        /// <summary>Where it comes from.</summary>
        Source,

        /// <summary>Where it goes.</summary>
        Destination,

        /// <summary>Both ends.</summary>
        Both,
    }

    public static readonly PacketPredicate Everything = static (in PacketView _) => true;

    public static PacketPredicate And(PacketPredicate left, PacketPredicate right) => (in PacketView packet) => left(packet) && right(packet);

    public static PacketPredicate Or(PacketPredicate left, PacketPredicate right) => (in PacketView packet) => left(packet) || right(packet);

    public static PacketPredicate Not(PacketPredicate inner) => (in PacketView packet) => !inner(packet);

    public static PacketPredicate Protocol(byte number) => (in PacketView packet) => packet.Protocol == number && (packet.IsV4 || packet.IsV6);

    public static PacketPredicate Host(IPAddress address, Side side) => Network(address, address.GetAddressBytes().Length * 8, side);

    public static PacketPredicate Network(IPAddress address, int bits, Side side)
    {
        var network = address.GetAddressBytes();
        return (in PacketView packet) => side switch
        {
            Side.Source => Within(packet.Source, network, bits),
            Side.Destination => Within(packet.Destination, network, bits),
            Side.Both => Within(packet.Source, network, bits) && Within(packet.Destination, network, bits),
            _ => Within(packet.Source, network, bits) || Within(packet.Destination, network, bits),
        };
    }

    public static PacketPredicate Port(int low, int high, Side side) => (in PacketView packet) => packet.HasPorts && side switch
    {
        Side.Source => packet.SourcePort >= low && packet.SourcePort <= high,
        Side.Destination => packet.DestinationPort >= low && packet.DestinationPort <= high,
        Side.Both => packet.SourcePort >= low && packet.SourcePort <= high && packet.DestinationPort >= low && packet.DestinationPort <= high,
        _ => (packet.SourcePort >= low && packet.SourcePort <= high) || (packet.DestinationPort >= low && packet.DestinationPort <= high),
    };

    public static PacketPredicate Mac(byte[] address, Side side) => (in PacketView packet) => side switch
    {
        Side.Source => packet.SourceMac.SequenceEqual(address),
        Side.Destination => packet.DestinationMac.SequenceEqual(address),
        _ => packet.SourceMac.SequenceEqual(address) || packet.DestinationMac.SequenceEqual(address),
    };

    private static bool Within(ReadOnlySpan<byte> address, byte[] network, int bits)
    {
        if (address.Length != network.Length)
        {
            return false;
        }

        var whole = bits / 8;
        if (!address[..whole].SequenceEqual(network.AsSpan(0, whole)))
        {
            return false;
        }

        var rest = bits % 8;
        return rest == 0 || (address[whole] ^ network[whole]) >> (8 - rest) == 0;
    }
}
