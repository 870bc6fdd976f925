using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;

namespace ExtraHop.Client.Packets;

/// <summary>
/// A packet filter, built from typed parts, so that its text is always valid: <c>Bpf.Host("10.0.0.5") &amp; !Bpf.TcpPort(443)</c>.
/// Hand-written text passes <see cref="Check"/> or <see cref="Text"/>.
/// </summary>
/// <remarks>
/// In filter text <c>and</c> and <c>or</c> bind equally strongly, from left to right. Parts are therefore put in parentheses wherever the two meet.
/// <c>vlan</c> shifts what every later part of the text looks at, so it is put where it harms nothing: see <see cref="Vlan"/>.
/// </remarks>
public sealed partial class Bpf : IEquatable<Bpf>
{
    private readonly string _text;
    private readonly Shape _shape;

    // Null where no part of the filter looks into VLANs.
    private readonly VlanPart? _vlan;

    private Bpf(string text, Shape shape, VlanPart? vlan = null)
    {
        _text = text;
        _shape = shape;
        _vlan = vlan;
    }

    private enum Shape
    {
        Term,
        And,
        Or,
        Not,
        Foreign,
    }

    /// <summary>TCP.</summary>
    public static Bpf Tcp { get; } = Term("tcp");

    /// <summary>UDP.</summary>
    public static Bpf Udp { get; } = Term("udp");

    /// <summary>ICMP.</summary>
    public static Bpf Icmp { get; } = Term("icmp");

    /// <summary>ICMPv6.</summary>
    public static Bpf IcmpV6 { get; } = Term("icmp6");

    /// <summary>ARP.</summary>
    public static Bpf Arp { get; } = Term("arp");

    /// <summary>IPv4.</summary>
    public static Bpf IPv4 { get; } = Term("ip");

    /// <summary>IPv6.</summary>
    public static Bpf IPv6 { get; } = Term("ip6");

    /// <summary>Packets from or to an address.</summary>
    /// <param name="address">An IPv4 or IPv6 address.</param>
    public static Bpf Host(string address) => Term("host " + Address(address));

    /// <summary>Packets from or to an address.</summary>
    /// <param name="address">An IPv4 or IPv6 address.</param>
    public static Bpf Host(IPAddress address) => Term("host " + Address(address));

    /// <summary>Packets from an address.</summary>
    /// <param name="address">An IPv4 or IPv6 address.</param>
    public static Bpf SourceHost(string address) => Term("src host " + Address(address));

    /// <summary>Packets to an address.</summary>
    /// <param name="address">An IPv4 or IPv6 address.</param>
    public static Bpf DestinationHost(string address) => Term("dst host " + Address(address));

    /// <summary>Packets from or to a network.</summary>
    /// <param name="cidr">The network with its prefix length, such as <c>10.0.0.0/8</c> or <c>2001:db8::/32</c>; no bit beyond the prefix may be set.</param>
    public static Bpf Net(string cidr) => Term("net " + Network(cidr));

    /// <summary>Packets from a network.</summary>
    /// <param name="cidr">The network with its prefix length.</param>
    public static Bpf SourceNet(string cidr) => Term("src net " + Network(cidr));

    /// <summary>Packets to a network.</summary>
    /// <param name="cidr">The network with its prefix length.</param>
    public static Bpf DestinationNet(string cidr) => Term("dst net " + Network(cidr));

    /// <summary>Packets from or to a hardware address.</summary>
    /// <param name="address">The address.</param>
    public static Bpf EthernetHost(PhysicalAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        byte[] bytes = address.GetAddressBytes();
        return bytes.Length == 6
            ? Term("ether host " + string.Join(':', bytes.Select(value => value.ToString("x2", CultureInfo.InvariantCulture))))
            : throw new ArgumentException($"A hardware address of {bytes.Length} bytes; expected 6.", nameof(address));
    }

    /// <summary>Packets of TCP, UDP or SCTP from or to a port.</summary>
    /// <param name="port">0 to 65535.</param>
    public static Bpf Port(int port) => Term("port " + PortText(port, nameof(port)));

    /// <summary>Packets from a port.</summary>
    /// <param name="port">0 to 65535.</param>
    public static Bpf SourcePort(int port) => Term("src port " + PortText(port, nameof(port)));

    /// <summary>Packets to a port.</summary>
    /// <param name="port">0 to 65535.</param>
    public static Bpf DestinationPort(int port) => Term("dst port " + PortText(port, nameof(port)));

    /// <summary>TCP packets from or to a port.</summary>
    /// <param name="port">0 to 65535.</param>
    public static Bpf TcpPort(int port) => Term("tcp port " + PortText(port, nameof(port)));

    /// <summary>UDP packets from or to a port.</summary>
    /// <param name="port">0 to 65535.</param>
    public static Bpf UdpPort(int port) => Term("udp port " + PortText(port, nameof(port)));

    /// <summary>Packets from or to a range of ports.</summary>
    /// <param name="first">The first port.</param>
    /// <param name="last">The last port, not below the first.</param>
    public static Bpf PortRange(int first, int last)
    {
        return first <= last
            ? Term($"portrange {PortText(first, nameof(first))}-{PortText(last, nameof(last))}")
            : throw new ArgumentException($"The range starts with port {first} and ends with {last}; expected the smaller one first.", nameof(last));
    }

    /// <summary>Packets of an IP protocol.</summary>
    /// <param name="protocol">The protocol.</param>
    public static Bpf Protocol(IpProtocol protocol) =>
        Group(string.Create(CultureInfo.InvariantCulture, $"ip proto {protocol.Value} or ip6 proto {protocol.Value}"), Shape.Or);

    /// <summary>Packets of at least so many bytes.</summary>
    /// <param name="bytes">0 or more.</param>
    public static Bpf MinLength(int bytes) => Term("greater " + Number(bytes, nameof(bytes)));

    /// <summary>Packets of at most so many bytes.</summary>
    /// <param name="bytes">0 or more.</param>
    public static Bpf MaxLength(int bytes) => Term("less " + Number(bytes, nameof(bytes)));

    /// <summary>Packets of a VLAN that pass a filter.</summary>
    /// <remarks>
    /// In filter text, <c>vlan</c> shifts what every part behind it looks at, from the outer frame to what follows the tag. What is combined with it is
    /// therefore put in order:
    /// <list type="bullet">
    /// <item><c>Vlan(10) &amp; a</c> and <c>a &amp; Vlan(10)</c> are the same: packets of VLAN 10 that pass <c>a</c> behind their tag (<c>vlan 10 and
    /// a</c>).</item>
    /// <item><c>a | Vlan(10)</c> and <c>a &amp; !Vlan(10)</c>, in either order, have <c>a</c> first, which then looks at the outer frame: it finds no tagged
    /// packets.
    /// <c>a &amp; !Vlan(10)</c> therefore cannot match packets of other VLANs; name those with <c>Vlan(id, a)</c>, one filter for each.</item>
    /// <item>Two VLANs, or an order that does not exist, are refused. For a tag within a tag write <c>Vlan(10, Vlan(20))</c>.</item>
    /// </list>
    /// </remarks>
    /// <param name="id">0 to 4095.</param>
    /// <param name="inner">What the tagged packets must pass behind their tag; anything unless given.</param>
    public static Bpf Vlan(int id, Bpf? inner = null)
    {
        if (id is < 0 or > 4095)
        {
            throw new ArgumentOutOfRangeException(nameof(id), id, "A VLAN number must lie between 0 and 4095.");
        }

        string tag = "vlan " + id.ToString(CultureInfo.InvariantCulture);
        return inner is null
            ? new Bpf(tag, Shape.Term, new Inside(id, null))
            : new Bpf($"{tag} and {Part(inner, Shape.And)}", Shape.And, new Inside(id, inner));
    }

    /// <summary>
    /// Takes over hand-written text after <see cref="Check"/>. Text with <c>vlan</c>, <c>mpls</c>, <c>pppoes</c> or <c>geneve</c> in it cannot be combined with
    /// other filters.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text cannot be a filter; the message names the position.</exception>
    public static Bpf Text(string text)
    {
        Check(text);
        return new Bpf(text.Trim(), Shape.Foreign, Shifts(text) ? new Unordered() : null);
    }

    /// <inheritdoc cref="Any(IEnumerable{Bpf})"/>
    public static Bpf Any(params Bpf[] filters) => Any((IEnumerable<Bpf>)filters);

    /// <summary>Any of several filters.</summary>
    /// <param name="filters">At least one.</param>
    public static Bpf Any(IEnumerable<Bpf> filters) => filters.Aggregate((left, right) => left | right);

    /// <inheritdoc cref="All(IEnumerable{Bpf})"/>
    public static Bpf All(params Bpf[] filters) => All((IEnumerable<Bpf>)filters);

    /// <summary>All of several filters.</summary>
    /// <param name="filters">At least one.</param>
    public static Bpf All(IEnumerable<Bpf> filters) => filters.Aggregate((left, right) => left & right);

    /// <summary>Packets that pass both filters.</summary>
    /// <exception cref="ArgumentException">Both look into VLANs, or one does in a way that no order of the text expresses; see <see cref="Vlan"/>.</exception>
    public static Bpf operator &(Bpf left, Bpf right) => Join(left, right, Shape.And);

    /// <summary>Packets that pass either filter.</summary>
    /// <exception cref="ArgumentException">Both look into VLANs, or one does in a way that no order of the text expresses; see <see cref="Vlan"/>.</exception>
    public static Bpf operator |(Bpf left, Bpf right) => Join(left, right, Shape.Or);

    /// <summary>Packets that do not pass the filter.</summary>
    public static Bpf operator !(Bpf filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter._vlan is { } vlan ? NegateVlan(filter, vlan) : Negate(filter, null);
    }

    /// <summary>The filter as text.</summary>
    public static implicit operator string(Bpf filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter._text;
    }

    /// <inheritdoc/>
    public bool Equals(Bpf? other) => other is not null && other._text == _text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Bpf);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The filter as text.</summary>
    public override string ToString() => _text;

    private static Bpf Term(string text) => new(text, Shape.Term);

    private static Bpf Group(string text, Shape shape) => new(text, shape);

    private static Bpf Negate(Bpf filter, VlanPart? vlan) => new("not " + (filter._shape == Shape.Term ? filter._text : $"({filter._text})"), Shape.Not, vlan);

    private static Bpf Join(Bpf left, Bpf right, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return (left._vlan, right._vlan) switch
        {
            (null, null) => Pair(left, right, shape, null),
            ({ } vlan, null) => JoinVlan(left, vlan, right, shape),
            (null, { } vlan) => JoinVlan(right, vlan, left, shape),
            _ => throw NoOrder("Both filters look into VLANs"),
        };
    }

    private static Bpf Pair(Bpf left, Bpf right, Shape shape, VlanPart? vlan)
        => new($"{Part(left, shape)} {(shape == Shape.And ? "and" : "or")} {Part(right, shape)}", shape, vlan);

    private static string Part(Bpf part, Shape shape) => part._shape is Shape.Term or Shape.Not || part._shape == shape ? part._text : $"({part._text})";
}
