using System.IO.Compression;
using System.Net;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Packet searches filter for real and give files that parse to their last byte.</summary>
public sealed class PacketTests
{
    private static async Task<Answer> SearchAsync(string query, ExtraHopSimulator? system = null)
    {
        using var client = new TestClient(system ?? await SharedSystem.GetAsync());
        return await client.GetAsync("/packets/search?" + query);
    }

    private static string Bpf(string text) => "from=-30m&bpf=" + Uri.EscapeDataString(text);

    [Fact]
    public async Task Everything_is_four_thousand_correct_packets_in_order()
    {
        Answer answer = await SearchAsync("from=-30m");

        Assert.Equal("application/vnd.tcpdump.pcap", answer.ContentType);
        Assert.Matches("^attachment; filename=\"extrahop-[0-9-]+\\.pcap\"$", answer.Header("Content-Disposition"));
        List<TestPacket> packets = TestCapture.ReadPcap(answer.Bytes);
        Assert.Equal(4000, packets.Count);
        Assert.All(packets, packet => Assert.True(packet.ChecksumsHold()));
        Assert.Equal(packets.Select(packet => packet.Microseconds), packets.Select(packet => packet.Microseconds).Order());
        Assert.All(packets, packet => Assert.NotEqual(packet.Source, packet.Destination));
        Assert.Equal([1, 6, 17], packets.Select(packet => packet.Protocol).Distinct().Order());
        Assert.Contains(packets, packet => packet.IsV6);
        Assert.Contains(packets, packet => packet.Frame[12] == 0x81);
    }

    [Fact]
    public async Task A_host_and_its_peer_and_ports_narrow_the_search()
    {
        TestPacket first = TestCapture.ReadPcap((await SearchAsync(Bpf("tcp port 443 and ip"))).Bytes)[0];
        IPAddress client = first.DestinationPort == 443 ? first.Source : first.Destination;

        List<TestPacket> byFilter = TestCapture.ReadPcap((await SearchAsync(Bpf($"host {client} and tcp port 443"))).Bytes);
        List<TestPacket> byMembers = TestCapture.ReadPcap((await SearchAsync($"from=-30m&ip1={client}&port1=443&bpf=tcp")).Bytes);

        Assert.NotEmpty(byFilter);
        Assert.Equal(byFilter.Select(packet => packet.Microseconds), byMembers.Select(packet => packet.Microseconds));
        Assert.All(byFilter, packet => Assert.True(packet.Source.Equals(client) || packet.Destination.Equals(client)));
    }

    [Theory]
    [InlineData("bpf=tcp%20and")]
    [InlineData("bpf=host%20300.1.1.1")]
    [InlineData("bpf=port%2070000")]
    [InlineData("bpf=(tcp")]
    [InlineData("bpf=nonsense")]
    [InlineData("bpf=tcp%20%26%20udp")]
    [InlineData("ip1=10.20")]
    [InlineData("ip1=nobody")]
    [InlineData("port1=-1")]
    [InlineData("limit_bytes=many")]
    [InlineData("limit_search_duration=soon")]
    [InlineData("output=pdf")]
    [InlineData("from=yesterday")]
    [InlineData("from=1760000000000&until=1750000000000")]
    [InlineData("include_secrets=true")]
    [InlineData("decrypt_files=true")]
    [InlineData("always_return_body=perhaps")]
    public async Task A_search_that_is_not_possible_is_a_422_that_says_why(string query)
    {
        Answer answer = await SearchAsync(query);

        Assert.Equal(422, answer.Status);
        Assert.NotEmpty(answer.Object["error_message"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(false, 204)]
    [InlineData(true, 200)]
    public async Task Nothing_found_is_a_204_or_an_empty_file(bool always, int status)
    {
        Answer answer = await SearchAsync(Bpf("host 192.0.2.200") + "&always_return_body=" + (always ? "true" : "false"));

        Assert.Equal(status, answer.Status);
        if (always)
        {
            Assert.Empty(TestCapture.ReadPcap(answer.Bytes));
        }
        else
        {
            Assert.Empty(answer.Bytes);
            Assert.Null(answer.ContentType);
        }
    }

    [Fact]
    public async Task A_window_and_a_size_bound_what_comes()
    {
        Microsoft.Extensions.Time.Testing.FakeTimeProvider time = SharedSystem.Clock();
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(
            new SimulatorOptions { TimeProvider = time, PacketWindow = TimeSpan.FromMinutes(20) });
        long now = time.GetUtcNow().ToUnixTimeMilliseconds();

        List<TestPacket> half = TestCapture.ReadPcap((await SearchAsync("from=-10m", system)).Bytes);
        Assert.Equal(2000, half.Count);
        Assert.All(half, packet => Assert.InRange(packet.Microseconds, (now - 600_000) * 1000, now * 1000));
        Assert.Equal(half.Count, TestCapture.ReadPcap((await SearchAsync($"from={now - 600_000}&until=0", system)).Bytes).Count);
        Assert.Equal(half.Count, TestCapture.ReadPcap((await SearchAsync("from=-600000", system)).Bytes).Count);
        Assert.Equal(2000, TestCapture.ReadPcap((await SearchAsync("from=-30m&until=-10m", system)).Bytes).Count, 1.0);
        Answer small = await SearchAsync("from=-30m&limit_bytes=64KB", system);
        Assert.InRange(small.Bytes.Length, 60 * 1024, 70 * 1024);
        TestCapture.ReadPcap(small.Bytes);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 4000)]
    public async Task A_capture_goes_on_when_it_should(bool keep, int later)
    {
        Microsoft.Extensions.Time.Testing.FakeTimeProvider time = SharedSystem.Clock();
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { TimeProvider = time, KeepCapturing = keep });

        Assert.Equal(4000, TestCapture.ReadPcap((await SearchAsync("from=-20m", system)).Bytes).Count, 1.0);
        time.Advance(TimeSpan.FromHours(1));
        List<TestPacket> packets = TestCapture.ReadPcap((await SearchAsync("from=-20m&always_return_body=true", system)).Bytes);
        Assert.Equal(later, packets.Count, 1.0);
        Assert.All(packets, packet => Assert.True(packet.Microseconds <= time.GetUtcNow().ToUnixTimeMilliseconds() * 1000));
    }

    [Fact]
    public async Task Pcapng_carries_the_same_packets_and_the_secrets_when_asked()
    {
        List<TestPacket> plain = TestCapture.ReadPcap((await SearchAsync(Bpf("tcp port 443"))).Bytes);
        (List<TestPacket>? packets, string? none) = TestCapture.ReadPcapng((await SearchAsync(Bpf("tcp port 443") + "&output=pcapng")).Bytes);
        (_, string? secrets) = TestCapture.ReadPcapng((await SearchAsync(Bpf("tcp port 443") + "&output=pcapng&include_secrets=true")).Bytes);
        Answer log = await SearchAsync(Bpf("tcp port 443") + "&output=keylog_txt");

        Assert.Equal(plain.Select(packet => packet.Microseconds), packets.Select(packet => packet.Microseconds));
        Assert.Equal(plain.SelectMany(packet => packet.Frame), packets.SelectMany(packet => packet.Frame));
        Assert.Null(none);
        Assert.Equal(log.Text, secrets);
        Assert.Equal("text/plain", log.MediaType);
        Assert.All(log.Text.TrimEnd('\n').Split('\n'), line => Assert.Matches("^CLIENT_RANDOM [0-9a-f]{64} [0-9a-f]{96}$", line));
    }

    [Fact]
    public async Task Archives_hold_the_capture_and_the_files()
    {
        using var zip = new ZipArchive(new MemoryStream((await SearchAsync(Bpf("tcp") + "&output=zip")).Bytes));
        Assert.Equal(2, zip.Entries.Count);
        using var files = new ZipArchive(new MemoryStream((await SearchAsync(Bpf("tcp port 80") + "&output=extract")).Bytes));
        Assert.NotEmpty(files.Entries);
        using var reader = new StreamReader(files.Entries[0].Open());
        Assert.StartsWith("<html>", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_and_get_take_the_same_names()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        Answer posted = await client.PostAsync("/packets/search", """{"from":"-30m","bpf":"udp","limit_bytes":"1MB","output":"pcap"}""");
        Assert.Equal((await SearchAsync(Bpf("udp"))).Bytes, posted.Bytes);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes_and_another_seed_does_not()
    {
        var options = new SimulatorOptions { Seed = 7, TimeProvider = SharedSystem.Clock(), Devices = 100 };
        await using ExtraHopSimulator one = await ExtraHopSimulator.StartAsync(options);
        await using ExtraHopSimulator two = await ExtraHopSimulator.StartAsync(options);
        await using ExtraHopSimulator other = await ExtraHopSimulator.StartAsync(options with { Seed = 8 });
        using var first = new TestClient(one);
        using var second = new TestClient(two);
        using var third = new TestClient(other);

        foreach (string path in new[] { "/packets/search?from=-30m", "/devices?limit=100", "/detections", "/alerts", "/dashboards", "/users" })
        {
            Assert.Equal((await first.GetAsync(path)).Bytes, (await second.GetAsync(path)).Bytes);
        }

        Assert.NotEqual((await first.GetAsync("/packets/search?from=-30m")).Bytes, (await third.GetAsync("/packets/search?from=-30m")).Bytes);
        Assert.NotEqual((await first.GetAsync("/devices")).Bytes, (await third.GetAsync("/devices")).Bytes);
        Assert.NotEqual(one.ApiKey, two.ApiKey);
    }

    [Fact]
    public async Task A_million_packets_are_streamed()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Packets = 1_000_000 });
        using var client = new TestClient(system);
        using HttpResponseMessage response = await client.Http.GetAsync(
            "/api/v1/packets/search?from=-30m&limit_bytes=10GB", HttpCompletionOption.ResponseHeadersRead);
        Stream body = await response.Content.ReadAsStreamAsync();
        byte[] buffer = new byte[1 << 20];
        long length = 0;
        int count;
        while ((count = await body.ReadAsync(buffer)) > 0)
        {
            length += count;
        }

        Assert.True(length > 100_000_000, $"{length} bytes came.");
    }
}
