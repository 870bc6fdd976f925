using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>
/// Packet filters find what libpcap finds. <c>expected.txt</c> holds what tcpdump says about the simulator's own capture: a number of packets, a digest
/// of their times, the filter. <c>build/scripts/check-simulator-bpf.sh</c> makes and checks it.
/// </summary>
public sealed class BpfTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Bpf");

    private static readonly Lazy<Task<ExtraHopSimulator>> s_system = new(
        () => ExtraHopSimulator.StartAsync(new SimulatorOptions { TimeProvider = SharedSystem.Clock(), Seed = 7 }));

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (string[] parts in File.ReadLines(Path.Combine(s_folder, "expected.txt")).Select(line => line.Split('\t', 3)))
        {
            rows.Add(parts[2], parts[0], parts[1]);
        }

        return rows;
    }

    private static async Task<Answer> SearchAsync(string filter)
    {
        using var client = new TestClient(await s_system.Value);
        return await client.GetAsync("/packets/search?from=-30m&always_return_body=true&bpf=" + Uri.EscapeDataString(filter));
    }

    [Fact]
    public async Task The_capture_is_written_for_the_script_that_asks_tcpdump()
    {
        byte[] capture = (await SearchAsync("")).Bytes;
        Assert.Equal(4000, TestCapture.ReadPcap(capture).Count);
        if (Environment.GetEnvironmentVariable("EXTRAHOP_SIMULATOR_CAPTURE") is { Length: > 0 } path)
        {
            await File.WriteAllBytesAsync(path, capture);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_filter_finds_what_libpcap_finds(string filter, string count, string digest)
    {
        Answer answer = await SearchAsync(filter);

        // What libpcap refuses is no filter here either, or one that nothing fits: libpcap refuses those, too, where it notices.
        if (count == "rejected")
        {
            Assert.True(answer.Status == 422 || TestCapture.ReadPcap(answer.Bytes).Count == 0, $"{answer.Status}");
            return;
        }

        Assert.True(answer.Status == 200, answer.Text);
        string[] times = TestCapture.ReadPcap(answer.Bytes).Select(
            packet => FormattableString.Invariant($"{packet.Microseconds / 1_000_000}.{packet.Microseconds % 1_000_000:D6}")).ToArray();
        Assert.Equal(count, times.Length.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(digest, Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(',', times))))[..16]);
    }

    [Theory]
    [InlineData("tcp and", "the end at character 8")]
    [InlineData("tcp port", "the end at character 9")]
    [InlineData("port eighty", "'eighty' at character 6")]
    [InlineData("port 80-90", "'80-90' at character 6")]
    [InlineData("portrange 80-90-99", "'80-90-99' at character 11")]
    [InlineData("tcp port 70000", "'70000' at character 10")]
    [InlineData("host example.com", "'example.com' at character 6")]
    [InlineData("host 10.0.0.0/8", "'10.0.0.0/8' at character 6")]
    [InlineData("host 10.1.2.3.4", "'10.1.2.3.4' at character 6")]
    [InlineData("net 10.20.0.1/24", "'10.20.0.1/24' at character 5")]
    [InlineData("net 10.20.0.0/33", "'10.20.0.0/33' at character 5")]
    [InlineData("net 10.20.0.0 mask 255.255", "'255.255' at character 20")]
    [InlineData("tcp host 10.20.0.1", "'10.20.0.1' at character 10")]
    [InlineData("ip port 80", "'80' at character 9")]
    [InlineData("ether host 10.20.0.1", "'10.20.0.1' at character 12")]
    [InlineData("host 02:00:5e:00:53:01", "'02:00:5e:00:53:01' at character 6")]
    [InlineData("ether proto ip", "'ip' at character 13")]
    [InlineData("vlan 4096", "'4096' at character 6")]
    [InlineData("(tcp", "the end at character 5")]
    [InlineData("tcp)", "')' at character 4")]
    [InlineData("tcp udp", "'udp' at character 5")]
    [InlineData("tcp & udp", "'&' at character 5")]
    [InlineData("tcp[13", "the end at character 7")]
    [InlineData("tcp[13:3] = 1", "'3' at character 8")]
    [InlineData("tcp[13] & 2", "the end at character 12")]
    [InlineData("len > many", "'many' at character 7")]
    [InlineData("less many", "'many' at character 6")]
    [InlineData("tcp; udp", "';' at character 4")]
    [InlineData("mpls", "'mpls' at character 1")]
    public async Task What_is_no_filter_is_refused_with_its_place(string filter, string place)
    {
        Answer answer = await SearchAsync(filter);

        Assert.Equal(422, answer.Status);
        Assert.Contains(place, answer.Object["error_message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Depth_is_bounded()
    {
        Assert.Equal(422, (await SearchAsync(new string('(', 300) + "tcp" + new string(')', 300))).Status);
        Assert.Equal(422, (await SearchAsync(string.Concat(Enumerable.Repeat("!", 300)) + "tcp")).Status);
    }
}
