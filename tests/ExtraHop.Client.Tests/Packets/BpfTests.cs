using System.Net.NetworkInformation;
using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Packets;

public class BpfTests
{
    [Fact]
    public void Parts_join_into_text_with_parentheses_where_and_meets_or()
    {
        Assert.Equal("host 10.0.0.5 and tcp port 443", Bpf.Host("10.0.0.5") & Bpf.TcpPort(443));
        Assert.Equal("(host 10.0.0.5 or host 10.0.0.6) and tcp port 443", (Bpf.Host("10.0.0.5") | Bpf.Host("10.0.0.6")) & Bpf.TcpPort(443));
        Assert.Equal("tcp or (udp and port 53)", Bpf.Tcp | (Bpf.Udp & Bpf.Port(53)));
        Assert.Equal("not tcp and not (udp or arp)", !Bpf.Tcp & !(Bpf.Udp | Bpf.Arp));
        Assert.Equal("not (not tcp)", !!Bpf.Tcp);
        Assert.Equal("tcp and udp and arp", Bpf.All(Bpf.Tcp, Bpf.Udp, Bpf.Arp));
        Assert.Equal("port 1 or port 2", Bpf.Any(Bpf.Port(1), Bpf.Port(2)));
        Assert.Equal("(tcp[13] & 2 != 0 or arp) and ip", Bpf.Text(" tcp[13] & 2 != 0 or arp ") & Bpf.IPv4);
        Assert.Equal("vlan 7 and host ::1 and net 10.0.0.0/8", Bpf.Net("10.0.0.0/8") & Bpf.Vlan(7, Bpf.Host("::1")));
        Assert.Equal("src host 10.0.0.1 or dst net 2001:db8::/32", Bpf.SourceHost("10.0.0.1") | Bpf.DestinationNet("2001:db8::/32"));
        Assert.Equal("portrange 1-1024 and less 100", Bpf.PortRange(1, 1024) & Bpf.MaxLength(100));
        Assert.Equal("ether host 01:02:03:0a:0b:0c", Bpf.EthernetHost(new PhysicalAddress([1, 2, 3, 10, 11, 12])));
        Assert.Equal("icmp and (ip proto 47 or ip6 proto 47)", Bpf.Icmp & Bpf.Protocol(IpProtocol.Gre));
    }

    [Theory]
    [InlineData("10.5")]
    [InlineData("0x0a000005")]
    [InlineData("010.0.0.1")]
    [InlineData("10.0.0.5 or 1")]
    [InlineData("host")]
    [InlineData("")]
    [InlineData("[::1]")]
    [InlineData("fe80::1%eth0")]
    [InlineData("fe80::1%3")]
    public void What_is_no_address_is_refused(string address)
    {
        Assert.Contains("address", Assert.Throws<ArgumentException>(() => Bpf.Host(address)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.0.0")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.1/8")]
    [InlineData("10.0.0.0/-1")]
    [InlineData("10.0.0.0/8 or x")]
    [InlineData("::1/64")]
    public void What_is_no_network_is_refused(string network)
    {
        Assert.Contains("\"" + network, Assert.Throws<ArgumentException>(() => Bpf.Net(network)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Bpf.Port(65536));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bpf.TcpPort(-1));
        Assert.Throws<ArgumentException>(() => Bpf.PortRange(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bpf.Vlan(4096));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bpf.MinLength(-1));
    }

    [Theory]
    [InlineData("tcp port 443")]
    [InlineData("(host 10.0.0.1 and not port 22) or !(arp) && ip6")]
    [InlineData("tcp[tcpflags] & (tcp-syn|tcp-fin) != 0 and not src net 10.0.0.0/8")]
    [InlineData("ether[0] & 1 = 0 || len <= 100")]
    [InlineData("ip6 host 2001:db8::1 and udp[8:4] == 0x12345678")]
    [InlineData("ether proto \\arp")]
    [InlineData("tcp\tport\r\n443")]
    [InlineData("(tcp\nor\tudp)\r\nand\nport 53")]
    public void Good_text_passes(string text) => Bpf.Check(text);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("  ", "empty")]
    [InlineData("tcp\vport 443", "U+000B", 4)]
    [InlineData("tcp\u0085port 443", "U+0085", 4)]
    [InlineData("\t\r\n", "empty")]
    [InlineData("tcp\tand\n", "nothing behind", 5)]
    [InlineData("tcp\0", "U+0000", 4)]
    [InlineData("host “a”", "U+201C", 6)]
    [InlineData("tcp; drop", "';'", 4)]
    [InlineData("(tcp", "never closed", 1)]
    [InlineData("tcp)", "without its '('", 4)]
    [InlineData("tcp[13)", "without its '('", 7)]
    [InlineData("tcp and ()", "nothing in it", 9)]
    [InlineData("and tcp", "nothing before", 1)]
    [InlineData("tcp and", "nothing behind", 5)]
    [InlineData("tcp and or udp", "nothing behind", 5)]
    [InlineData("(tcp or) and udp", "nothing behind", 6)]
    [InlineData("tcp and not", "nothing behind", 9)]
    [InlineData("(|| tcp)", "nothing before", 2)]
    public void Bad_text_is_refused_and_the_position_named(string text, string words, int position = 0)
    {
        string message = Assert.Throws<ArgumentException>(() => Bpf.Check(text)).Message;
        Assert.Contains(words, message, StringComparison.Ordinal);
        if (position > 0)
        {
            Assert.Contains($"(position {position})", message, StringComparison.Ordinal);
        }
    }
}
