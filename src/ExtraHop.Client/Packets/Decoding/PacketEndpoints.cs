using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets;

/// <summary>
/// Who sent a packet to whom: the same addresses, ports, protocol and flags that <see cref="PacketDecoder.Decode(in PacketRecord, out DecodedPacket)"/> finds,
/// and nothing else. Refers to the packet's own bytes and dies with them; allocates nothing.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly ref struct PacketEndpoints
{
    // The source address, and as far behind it as the network protocol has it, the destination's.
    private readonly ReadOnlySpan<byte> _addresses;
    private readonly byte _protocol;

    internal PacketEndpoints(NetworkProtocol network, byte protocol, ReadOnlySpan<byte> addresses, ushort sourcePort, ushort destinationPort, TcpFlags flags)
    {
        _addresses = addresses;
        _protocol = protocol;
        Network = network;
        SourcePort = sourcePort;
        DestinationPort = destinationPort;
        TcpFlags = flags;
    }

    internal PacketEndpoints(scoped in DecodedPacket packet)
        : this(packet.Network, packet.Protocol.Value, AddressesOf(in packet), packet.SourcePort, packet.DestinationPort, packet.TcpFlags)
    {
    }

    /// <summary>The protocol of the network layer.</summary>
    public NetworkProtocol Network { get; }

    /// <summary>The protocol of the IP payload, after IPv6 extension headers.</summary>
    public IpProtocol Protocol => new(_protocol);

    /// <summary>The source port where <see cref="IpProtocol.HasPorts"/>, as of TCP, UDP and SCTP; for ICMP the type.</summary>
    public ushort SourcePort { get; }

    /// <summary>The destination port where <see cref="IpProtocol.HasPorts"/>, as of TCP, UDP and SCTP; for ICMP the code.</summary>
    public ushort DestinationPort { get; }

    /// <summary>The flags of a TCP segment.</summary>
    public TcpFlags TcpFlags { get; }

    /// <summary>Whether the packet has IP addresses (ARP has, too).</summary>
    public bool HasAddresses => Network != NetworkProtocol.None;

    /// <summary>The source address; in ARP the sender's. Only when <see cref="HasAddresses"/>.</summary>
    public NetworkAddress Source => Network switch
    {
        NetworkProtocol.None => default,
        NetworkProtocol.IPv6 => NetworkAddress.FromIPv6(_addresses),
        _ => NetworkAddress.FromIPv4(_addresses),
    };

    /// <summary>The destination address; in ARP the target's. Only when <see cref="HasAddresses"/>.</summary>
    public NetworkAddress Destination => Network switch
    {
        NetworkProtocol.None => default,
        NetworkProtocol.IPv6 => NetworkAddress.FromIPv6(_addresses[16..]),
        NetworkProtocol.IPv4 => NetworkAddress.FromIPv4(_addresses[4..]),
        _ => NetworkAddress.FromIPv4(_addresses[10..]),
    };

    /// <summary>The bytes of both addresses: 8 of IPv4, 32 of IPv6.</summary>
    internal ReadOnlySpan<byte> Addresses => _addresses;

    private static ReadOnlySpan<byte> AddressesOf(scoped in DecodedPacket packet) => packet.Network switch
    {
        NetworkProtocol.IPv4 => packet.Data.Slice(packet.NetworkOffset + 12, 8),
        NetworkProtocol.IPv6 => packet.Data.Slice(packet.NetworkOffset + 8, 32),
        NetworkProtocol.Arp => packet.Data.Slice(packet.NetworkOffset + 14, 14),
        _ => default,
    };
}
