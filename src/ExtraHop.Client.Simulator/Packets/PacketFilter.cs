using System.Net;

namespace ExtraHop.Client.Simulator.Packets;

/// <summary>Decides about one frame.</summary>
internal delegate bool PacketPredicate(in PacketView packet);

/// <summary>What the members of a search besides its filter ask for, in tagged frames as well.</summary>
internal static class PacketFilter
{
    public static readonly PacketPredicate Everything = static (in PacketView _) => true;

    public static PacketPredicate And(PacketPredicate left, PacketPredicate right) => (in PacketView packet) => left(packet) && right(packet);

    public static PacketPredicate Host(IPAddress address)
    {
        byte[] wanted = address.GetAddressBytes();
        return (in PacketView packet) => packet.Source.SequenceEqual(wanted) || packet.Destination.SequenceEqual(wanted);
    }

    public static PacketPredicate Port(int port) => (in PacketView packet) => packet.HasPorts && (packet.SourcePort == port || packet.DestinationPort == port);
}
