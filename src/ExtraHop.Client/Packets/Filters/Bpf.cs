using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace ExtraHop.Client.Packets;

/// <summary>
/// A packet filter, built from typed parts, so that its text is always valid: <c>Bpf.Host("10.0.0.5") &amp; !Bpf.TcpPort(443)</c>.
/// Hand-written text passes <see cref="Check"/> or <see cref="Text"/>.
/// </summary>
/// <remarks>
/// In filter text <c>and</c> and <c>or</c> bind equally strongly, from left to right. Parts are therefore put in parentheses wherever the two meet.
/// </remarks>
public sealed partial class Bpf : IEquatable<Bpf>
{
    private readonly string _text;
    private readonly Shape _shape;

    private Bpf(string text, Shape shape)
    {
        _text = text;
        _shape = shape;
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
        var bytes = address.GetAddressBytes();
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
    public static Bpf Protocol(IpProtocol protocol) => Group(string.Create(CultureInfo.InvariantCulture, $"ip proto {protocol.Value} or ip6 proto {protocol.Value}"), Shape.Or);

    /// <summary>Packets of at least so many bytes.</summary>
    /// <param name="bytes">0 or more.</param>
    public static Bpf MinLength(int bytes) => Term("greater " + Number(bytes, nameof(bytes)));

    /// <summary>Packets of at most so many bytes.</summary>
    /// <param name="bytes">0 or more.</param>
    public static Bpf MaxLength(int bytes) => Term("less " + Number(bytes, nameof(bytes)));

    /// <summary>
    /// Packets of a VLAN that pass a filter. In filter text <c>vlan</c> shifts what every later part looks at; bound to one filter like this it cannot go astray,
    /// as long as it stands last: combine with it on the left.
    /// </summary>
    /// <param name="id">0 to 4095.</param>
    /// <param name="inner">What the tagged packets must pass; anything unless given.</param>
    public static Bpf Vlan(int id, Bpf? inner = null)
    {
        if (id is < 0 or > 4095)
        {
            throw new ArgumentOutOfRangeException(nameof(id), id, "A VLAN number must lie between 0 and 4095.");
        }

        var tag = Term("vlan " + id.ToString(CultureInfo.InvariantCulture));
        return inner is null ? tag : tag & inner;
    }

    /// <summary>Takes over hand-written text after <see cref="Check"/>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text cannot be a filter; the message names the position.</exception>
    public static Bpf Text(string text)
    {
        Check(text);
        return new Bpf(text.Trim(), Shape.Foreign);
    }

    /// <summary>Any of several filters.</summary>
    /// <param name="filters">At least one.</param>
    public static Bpf Any(params IEnumerable<Bpf> filters) => filters.Aggregate((left, right) => left | right);

    /// <summary>All of several filters.</summary>
    /// <param name="filters">At least one.</param>
    public static Bpf All(params IEnumerable<Bpf> filters) => filters.Aggregate((left, right) => left & right);

    /// <summary>Packets that pass both filters.</summary>
    public static Bpf operator &(Bpf left, Bpf right) => Join(left, right, "and", Shape.And);

    /// <summary>Packets that pass either filter.</summary>
    public static Bpf operator |(Bpf left, Bpf right) => Join(left, right, "or", Shape.Or);

    /// <summary>Packets that do not pass the filter.</summary>
    public static Bpf operator !(Bpf filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new Bpf("not " + (filter._shape == Shape.Term ? filter._text : $"({filter._text})"), Shape.Not);
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

    private static Bpf Join(Bpf left, Bpf right, string word, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new Bpf($"{Part(left)} {word} {Part(right)}", shape);

        string Part(Bpf part) => part._shape is Shape.Term or Shape.Not || part._shape == shape ? part._text : $"({part._text})";
    }

    private static string Address(string address)
    {
        ArgumentNullException.ThrowIfNull(address);

        // The framework also takes "10.5" and "0x0a000005"; a filter would read those as something else or not at all.
        if (!IPAddress.TryParse(address, out var parsed)
            || (parsed.AddressFamily == AddressFamily.InterNetwork && parsed.ToString() != address)
            || address.Contains('[', StringComparison.Ordinal))
        {
            throw new ArgumentException($"\"{address}\" is no IPv4 or IPv6 address; expected one such as 10.0.0.5 or 2001:db8::1.", nameof(address));
        }

        return Address(parsed);
    }

    private static string Address(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address is { AddressFamily: AddressFamily.InterNetworkV6, ScopeId: not 0 }
            ? throw new ArgumentException($"The address {address} has a scope, which no packet carries.", nameof(address))
            : address.ToString();
    }

    private static string Network(string cidr)
    {
        ArgumentNullException.ThrowIfNull(cidr);
        var slash = cidr.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !int.TryParse(cidr.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var prefix))
        {
            throw new ArgumentException($"\"{cidr}\" is no network; expected an address and a prefix length such as 10.0.0.0/8.", nameof(cidr));
        }

        var text = Address(cidr[..slash]);
        var bytes = IPAddress.Parse(text).GetAddressBytes();
        if (prefix > bytes.Length * 8)
        {
            throw new ArgumentException($"The prefix length of \"{cidr}\" must lie between 0 and {bytes.Length * 8}.", nameof(cidr));
        }

        for (var bit = prefix; bit < bytes.Length * 8; bit++)
        {
            if ((bytes[bit / 8] & (0x80 >> (bit % 8))) != 0)
            {
                throw new ArgumentException($"\"{cidr}\" has bits set beyond its prefix; write the network's first address, or use Host.", nameof(cidr));
            }
        }

        return $"{text}/{prefix.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string PortText(int port, string name)
    {
        return port is >= 0 and <= 65535
            ? port.ToString(CultureInfo.InvariantCulture)
            : throw new ArgumentOutOfRangeException(name, port, "A port must lie between 0 and 65535.");
    }

    private static string Number(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value.ToString(CultureInfo.InvariantCulture);
    }
}
