using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets;

/// <summary>Where the layers of a packet lie, and what their headers say. Refers to the packet's own bytes and dies with them; allocates nothing.</summary>
[StructLayout(LayoutKind.Auto)]
public ref struct DecodedPacket
{
    // 64 bytes in all, which are cleared for every packet: hence the short fields behind some properties.
    private short _outerVlan;
    private short _vlan;
    private ushort _innerLinkType;
    private byte _protocol;
    private bool _isEthernet;

    // As in the header of IPv4: 13 bits of the offset in units of 8 bytes, and above them whether more fragments follow.
    private ushort _fragment;

    /// <summary>The bytes that were decoded: the frame, or the inner packet of a tunnel.</summary>
    public ReadOnlySpan<byte> Data { get; internal set; }

    /// <summary>How far the decoder came.</summary>
    public DecodeStatus Status { get; internal set; }

    /// <summary>The layer where the decoder stopped, unless <see cref="Status"/> is <see cref="DecodeStatus.Complete"/>.</summary>
    public PacketLayer FaultLayer { get; internal set; }

    /// <summary>The protocol of the network layer as an EtherType number, such as 0x0800; 0 where the link layer has none.</summary>
    public ushort EtherType { get; internal set; }

    /// <summary>How many VLAN tags the frame has.</summary>
    public int VlanCount { get; internal set; }

    /// <summary>The VLAN of the outermost tag, 0 to 4095; -1 without a tag.</summary>
    public int OuterVlan
    {
        readonly get => _outerVlan;
        internal set => _outerVlan = (short)value;
    }

    /// <summary>The VLAN of the innermost tag (the only one, unless the frame is double-tagged), 0 to 4095; -1 without a tag.</summary>
    public int Vlan
    {
        readonly get => _vlan;
        internal set => _vlan = (short)value;
    }

    /// <summary>Which way the packet passed the host, as Linux cooked captures tell.</summary>
    public PacketDirection Direction { get; internal set; }

    /// <summary>The protocol of the network layer.</summary>
    public NetworkProtocol Network { get; internal set; }

    /// <summary>Where the network layer starts in <see cref="Data"/>.</summary>
    public int NetworkOffset { get; internal set; }

    /// <summary>The protocol of the IP payload, after IPv6 extension headers.</summary>
    public IpProtocol Protocol
    {
        readonly get => new(_protocol);
        internal set => _protocol = value.Value;
    }

    /// <summary>Whether the packet is a fragment, the first one included.</summary>
    public readonly bool IsFragment => _fragment != 0;

    /// <summary>Where in the whole the fragment belongs, in bytes. Only the first fragment (0) has a transport header.</summary>
    public readonly int FragmentOffset => (_fragment & 0x1FFF) * 8;

    /// <summary>Whether TCP, UDP, ICMP or ICMPv6 was decoded.</summary>
    public bool HasTransport { get; internal set; }

    /// <summary>Where the transport layer starts in <see cref="Data"/>; 0 where there is none.</summary>
    public int TransportOffset { get; internal set; }

    /// <summary>The source port where <see cref="IpProtocol.HasPorts"/>, as of TCP, UDP and SCTP; for ICMP the type.</summary>
    public ushort SourcePort { get; internal set; }

    /// <summary>The destination port where <see cref="IpProtocol.HasPorts"/>, as of TCP, UDP and SCTP; for ICMP the code.</summary>
    public ushort DestinationPort { get; internal set; }

    /// <summary>The flags of a TCP segment.</summary>
    public TcpFlags TcpFlags { get; internal set; }

    /// <summary>Where the payload of the innermost decoded layer starts in <see cref="Data"/>.</summary>
    public int PayloadOffset { get; internal set; }

    /// <summary>How many captured bytes the payload has. Padding behind the IP packet does not count.</summary>
    public int PayloadLength { get; internal set; }

    /// <summary>The tunnel whose inner packet <see cref="PacketDecoder.TryDecodeInner"/> decodes.</summary>
    public TunnelKind Tunnel { get; internal set; }

    /// <summary>
    /// The tunnel ID: a VXLAN or GENEVE network, an ERSPAN or PPPoE session, a GRE key (of PPTP the call), an MPLS label (that at the bottom of the stack) or a
    /// GTP-U tunnel; 0 where there is none.
    /// </summary>
    public uint TunnelId { get; internal set; }

    /// <summary>The kind of frame that the tunnel carries.</summary>
    public LinkType InnerLinkType
    {
        readonly get => new(_innerLinkType);
        internal set => _innerLinkType = value.Value;
    }

    /// <summary>The payload of the innermost decoded layer; for a tunnel the inner frame.</summary>
    public readonly ReadOnlySpan<byte> Payload => Data.Slice(PayloadOffset, PayloadLength);

    /// <summary>Whether the packet has IP addresses (ARP has, too).</summary>
    public readonly bool HasAddresses => Network != NetworkProtocol.None;

    /// <summary>The source address; in ARP the sender's. Only when <see cref="HasAddresses"/>.</summary>
    public readonly NetworkAddress Source => Network switch
    {
        NetworkProtocol.IPv4 => NetworkAddress.FromIPv4(Data[(NetworkOffset + 12)..]),
        NetworkProtocol.IPv6 => NetworkAddress.FromIPv6(Data[(NetworkOffset + 8)..]),
        NetworkProtocol.Arp => NetworkAddress.FromIPv4(Data[(NetworkOffset + 14)..]),
        _ => default,
    };

    /// <summary>The destination address; in ARP the target's. Only when <see cref="HasAddresses"/>.</summary>
    public readonly NetworkAddress Destination => Network switch
    {
        NetworkProtocol.IPv4 => NetworkAddress.FromIPv4(Data[(NetworkOffset + 16)..]),
        NetworkProtocol.IPv6 => NetworkAddress.FromIPv6(Data[(NetworkOffset + 24)..]),
        NetworkProtocol.Arp => NetworkAddress.FromIPv4(Data[(NetworkOffset + 24)..]),
        _ => default,
    };

    /// <summary>The sequence number of a TCP segment; 0 otherwise.</summary>
    public readonly uint TcpSequence => HasTransport && Protocol == IpProtocol.Tcp ? BinaryPrimitives.ReadUInt32BigEndian(Data[(TransportOffset + 4)..]) : 0;

    /// <summary>The acknowledgment number of a TCP segment; 0 otherwise.</summary>
    public readonly uint TcpAcknowledgement =>
        HasTransport && Protocol == IpProtocol.Tcp ? BinaryPrimitives.ReadUInt32BigEndian(Data[(TransportOffset + 8)..]) : 0;

    /// <summary>The hardware addresses of an Ethernet frame, destination first (12 bytes); empty for other frames.</summary>
    public readonly ReadOnlySpan<byte> MacAddresses => _isEthernet ? Data[..12] : default;

    /// <summary>Starts with the link layer of a frame.</summary>
    internal void Start(ReadOnlySpan<byte> data)
    {
        Data = data;
        PayloadLength = data.Length;
        _outerVlan = -1;
        _vlan = -1;
    }

    /// <summary>Notes where the payload lies, as far as is known.</summary>
    internal void SetPayload(int offset, int length)
    {
        PayloadOffset = offset;
        PayloadLength = length;
    }

    /// <summary>Notes that the frame begins with hardware addresses.</summary>
    internal void HasMacAddresses() => _isEthernet = true;

    /// <summary>Notes a fragment, in the form of IPv4's header; 0 for a whole packet.</summary>
    internal void SetFragment(int fragment) => _fragment = (ushort)fragment;

    /// <summary>Notes why the decoder stopped.</summary>
    internal void Stop(DecodeStatus status, PacketLayer layer)
    {
        Status = status;
        FaultLayer = layer;
    }
}
