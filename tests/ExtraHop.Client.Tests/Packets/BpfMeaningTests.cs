using System.Globalization;
using System.Net.NetworkInformation;
using ExtraHop.Client.Packets;
using static ExtraHop.Client.Tests.Packets.Frames;
using Filter = ExtraHop.Client.Packets.Bpf;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>
/// What filters mean, packet by packet. The numbers in <c>Bpf/expected.txt</c> are those of libpcap: <c>build/scripts/check-bpf.sh</c> compares them on demand.
/// Here each filter's meaning, told in C#, must come to the same packets.
/// </summary>
public class BpfMeaningTests
{
    private static readonly byte[] s_web = Tcp(5000, 80, 2, []);
    private static readonly byte[] s_secure = Tcp(5000, 443, 2, []);
    private static readonly byte[] s_names = Udp(5000, 53, [1]);
    private static readonly byte[] s_arpBody = [0, 1, 8, 0, 6, 4, 0, 1, 2, 0, 0, 0, 0, 1, 10, 0, 0, 5, 0, 0, 0, 0, 0, 0, 10, 0, 0, 6];

    private static readonly byte[][] s_all =
    [
        Ethernet(0x0800, IPv4("10.0.0.5", "10.0.0.6", 6, s_web)),
        Ethernet(0x0800, IPv4("10.0.0.5", "10.0.0.6", 6, s_web), 10),
        Ethernet(0x0800, IPv4("10.0.0.5", "10.0.0.6", 6, s_web), 20),
        Ethernet(0x0800, IPv4("10.0.0.5", "10.0.0.6", 17, s_names), 10),
        Ethernet(0x0800, IPv4("10.0.0.5", "10.0.0.6", 17, s_names)),
        Ethernet(0x0800, IPv4("10.0.0.5", "10.0.0.6", 6, s_web), 10, 20),
        Ethernet(0x0806, s_arpBody),
        Ethernet(0x0806, s_arpBody, 10),
        Ethernet(0x86DD, IPv6("2001:db8::5", "2001:db8::6", 6, s_secure)),
        Ethernet(0x86DD, IPv6("2001:db8::5", "2001:db8::6", 6, s_secure), 10),
        Ethernet(0x0800, IPv4("10.0.0.7", "10.0.0.6", 6, s_web), 10),
        Ethernet(0x0800, IPv4("10.0.0.7", "10.0.0.6", 6, s_secure)),
        Ethernet(0x0800, IPv4("10.0.0.5", "10.0.0.6", 132, [0, 80, 0, 81, .. new byte[8]])),
        Ethernet(0x0800, IPv4("10.0.0.5", "10.0.0.6", 6, Tcp(5000, 80, 2, new byte[900]))),
        Ethernet(0x0800, IPv4("10.0.0.5", "10.0.0.6", 6, s_web, fragment: 9)),
    ];

    private static readonly Filter s_port80 = Filter.TcpPort(80);

    /// <summary>A filter, and its meaning. "Outer" says what a part finds in the outer frame: there, tagged packets are neither IP nor ARP.</summary>
    private static readonly (Filter Filter, Func<Seen, bool> Meaning)[] s_cases =
    [
        (s_port80, p => p.Outer && p.IsTcp(80)),
        (Filter.Vlan(10), p => p.In(10)),
        (!Filter.Vlan(10), p => !p.In(10)),
        (Filter.Vlan(10) & s_port80, p => p.Inside(10) && p.IsTcp(80)),
        (s_port80 & Filter.Vlan(10), p => p.Inside(10) && p.IsTcp(80)),
        (Filter.Vlan(10, s_port80), p => p.Inside(10) && p.IsTcp(80)),
        (s_port80 & Filter.Vlan(10) & Filter.Host("10.0.0.7"), p => p.Inside(10) && p.IsTcp(80) && p.Has("10.0.0.7")),
        (Filter.Host("10.0.0.7") & Filter.Vlan(10, s_port80), p => p.Inside(10) && p.IsTcp(80) && p.Has("10.0.0.7")),
        (Filter.Vlan(10) & (s_port80 | Filter.UdpPort(53)), p => p.Inside(10) && (p.IsTcp(80) || p.IsUdp(53))),
        (Filter.Vlan(10, Filter.Vlan(20)), p => p.In(10, 20)),
        (Filter.Vlan(10, Filter.Vlan(20)) & s_port80, p => p.Inside(10, 20) && p.IsTcp(80)),
        (Filter.Vlan(10) & !Filter.Any(s_port80), p => p.In(10) && !(p.Inside(10) && p.IsTcp(80))),
        (s_port80 | Filter.Vlan(10), p => (p.Outer && p.IsTcp(80)) || p.In(10)),
        (Filter.Vlan(10) | s_port80, p => (p.Outer && p.IsTcp(80)) || p.In(10)),
        (Filter.Any(s_port80, Filter.Vlan(10), Filter.Arp), p => (p.Outer && (p.IsTcp(80) || p.IsArp)) || p.In(10)),
        (!Filter.Vlan(10) | s_port80, p => (p.Outer && p.IsTcp(80)) || !p.In(10)),
        (s_port80 & !Filter.Vlan(10), p => p.Outer && p.IsTcp(80)),
        (!Filter.Vlan(10) & s_port80, p => p.Outer && p.IsTcp(80)),
        (Filter.All(s_port80, !Filter.Vlan(10), Filter.Host("10.0.0.5")), p => p.Outer && p.IsTcp(80) && p.Has("10.0.0.5")),
        (!Filter.Vlan(10, s_port80) & Filter.UdpPort(53), p => p.Outer && p.IsUdp(53)),
        (Filter.Vlan(10, s_port80) | Filter.Arp, p => (p.Outer && p.IsArp) || (p.Inside(10) && p.IsTcp(80))),
        (!(Filter.Vlan(10) | Filter.Arp), p => !((p.Outer && p.IsArp) || p.In(10))),
        (!(Filter.Vlan(10) | s_port80) & Filter.IPv4, p => p is { Outer: true, Packet: NetworkProtocol.IPv4 } && !p.IsTcp(80)),
        ((s_port80 & !Filter.Vlan(10)) | Filter.IPv6, p => p.Outer && (p.Packet == NetworkProtocol.IPv6 || p.IsTcp(80))),
        (Filter.Net("10.0.0.0/24") & !Filter.Host("10.0.0.7"),
            p => p is { Outer: true, Packet: NetworkProtocol.IPv4 or NetworkProtocol.Arp } && !p.Has("10.0.0.7")),
        (Filter.SourceHost("10.0.0.5") | Filter.DestinationNet("2001:db8::/32"), p => p.Outer && (p.Source == "10.0.0.5" || p.Packet == NetworkProtocol.IPv6)),
        (Filter.PortRange(50, 90) & Filter.MaxLength(100), p => p.Outer && p.Length <= 100 && p.Transport && (p.Port is >= 50 and <= 90)),
        (Filter.Protocol(IpProtocol.Sctp), p => p.Outer && p.Protocol == IpProtocol.Sctp),
        (Filter.MinLength(500), p => p.Length >= 500),
        (Filter.Port(80), p => p.Outer && (p.IsTcp(80) || (p.Protocol == IpProtocol.Sctp && p.Source == "10.0.0.5"))),
        (Filter.EthernetHost(PhysicalAddress.Parse("02-00-00-00-00-01")), _ => true),
        (Filter.Text("tcp\tport\r\n443"), p => p.Outer && p.IsTcp(443)),
    ];

    [Fact]
    public void Every_filter_means_the_packets_that_libpcap_finds()
    {
        List<Seen> packets = See();
        Dictionary<string, string> expected = Expected();
        foreach ((Filter filter, Func<Seen, bool> meaning) in s_cases)
        {
            string text = filter.ToString()
                .Replace("\t", "\\t", StringComparison.Ordinal)
                .Replace("\r", "\\r", StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal);
            Assert.True(expected.TryGetValue(text, out string? numbers),
                $"\"{text}\" is not in Bpf/expected.txt; add it and run build/scripts/check-bpf.sh --write");
            string found = string.Join(',', packets.Where(meaning).Select(packet => packet.Number.ToString(CultureInfo.InvariantCulture)));
            Assert.True(numbers == found, $"{text}: libpcap finds {numbers}, what is meant is {found}");
        }
    }

    [Fact]
    public void Texts_that_libpcap_rejects_or_takes_otherwise_are_what_the_builder_avoids()
    {
        Dictionary<string, string> expected = Expected();
        Assert.Equal("rejected", expected["tcp port 80 and vlan 10"]);
        Assert.NotEqual(expected["tcp port 80 and not vlan 10"], expected["not vlan 10 and tcp port 80"]);
        Assert.All(s_cases, one => Assert.NotEqual("rejected", expected.GetValueOrDefault(one.Filter.ToString())));
    }

    [Fact]
    public void Two_vlans_and_what_has_no_order_are_refused_with_a_way_out()
    {
        foreach (Func<Filter> make in (Func<Filter>[])
            [
                () => Filter.Vlan(10) & Filter.Vlan(20),
                () => Filter.Vlan(10) | Filter.Vlan(20),
                () => Filter.Vlan(10) & !Filter.Vlan(20),
                () => Filter.Any(Filter.Vlan(10), s_port80, Filter.Vlan(20)),
                () => (Filter.Vlan(10) | s_port80) & Filter.Arp,
                () => Filter.Arp & (s_port80 | Filter.Vlan(10)),
                () => !(!Filter.Vlan(10) & s_port80) & Filter.Arp,
                () => Filter.Vlan(10, s_port80 | Filter.Vlan(20)) & Filter.Arp,
                () => Filter.Text("vlan 10 and tcp") & Filter.Arp,
                () => Filter.Arp | Filter.Text("mpls 5"),
                () => !Filter.Text("tcp or pppoes") & Filter.Arp,
                () => Filter.Text("geneve") & Filter.Vlan(4),
            ])
        {
            Assert.Contains("Bpf.Vlan(id, inner)", Assert.Throws<ArgumentException>(() => make()).Message, StringComparison.Ordinal);
        }

        Assert.Equal("vlan 10 and host 10.0.0.1", !!Filter.Vlan(10) & Filter.Host("10.0.0.1"));
        Assert.Equal("tcp or (port 80 and not vlan 10)", (Filter.Port(80) & !Filter.Vlan(10)) | Filter.Tcp);
        Assert.Equal("vlan 10 and (vlan 20 and tcp or arp)", Filter.Vlan(10, Filter.Text("vlan 20 and tcp or arp")));
    }

    private static Dictionary<string, string> Expected()
        => File.ReadAllLines(FixtureFile.Path("Bpf/expected.txt")).Select(line => line.Split('\t')).ToDictionary(parts => parts[1], parts => parts[0]);

    private static List<Seen> See()
    {
        FixtureFile.Capture("Bpf/frames.pcap", s_all);
        return [.. s_all.Select((frame, i) => new Seen(i + 1, frame))];
    }

    /// <summary>What stands in a frame, at any depth of tags.</summary>
    private sealed class Seen
    {
        private readonly int[] _vlans;

        public Seen(int number, byte[] frame)
        {
            PacketDecoder.Decode(frame, LinkType.Ethernet, out DecodedPacket packet);
            (Number, Length, Packet, Protocol) = (number, frame.Length, packet.Network, packet.Protocol);
            (Source, Destination, Port) = (packet.Source.ToString(), packet.Destination.ToString(), packet.DestinationPort);
            Transport = packet.HasTransport;
            _vlans = packet.VlanCount switch { 0 => [], 1 => [packet.Vlan], _ => [packet.OuterVlan, packet.Vlan] };
        }

        public int Number { get; }

        public int Length { get; }

        public NetworkProtocol Packet { get; }

        public IpProtocol Protocol { get; }

        public string Source { get; }

        public string Destination { get; }

        public int Port { get; }

        public bool Transport { get; }

        public bool Outer => _vlans.Length == 0;

        public bool In(params int[] vlans) => _vlans.AsSpan().StartsWith(vlans);

        public bool Inside(params int[] vlans) => _vlans.SequenceEqual(vlans);

        public bool IsTcp(int port) => Protocol == IpProtocol.Tcp && Transport && Port == port;

        public bool IsUdp(int port) => Protocol == IpProtocol.Udp && Transport && Port == port;

        public bool IsArp => Packet == NetworkProtocol.Arp;

        public bool Has(string address) => Source == address || Destination == address;
    }
}
