using System.Text.Json;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Resources.Packets;

public sealed class PacketSearchTests
{
    [Fact]
    public void A_search_is_written_as_the_guides_have_it()
    {
        var search = new PacketSearch
        {
            From = "-30m",
            Until = QueryTime.Now,
            Bpf = "tcp port 443",
            Ip1 = "10.20.0.7",
            Port1 = 443,
            LimitBytes = "100MB",
            LimitSearchDuration = TimeSpan.FromMinutes(5),
            Output = PacketOutput.Pcapng,
            IncludeSecrets = true,
        };

        using var json = JsonDocument.Parse(JsonSerializer.Serialize(search, ExtraHopJson.TypeInfo<PacketSearch>()));

        Assert.Equal("443", json.RootElement.GetProperty("port1").GetString());
        Assert.Equal("-30m", json.RootElement.GetProperty("from").ToString());
        Assert.Equal("100MB", json.RootElement.GetProperty("limit_bytes").GetString());
        Assert.Equal("5m", json.RootElement.GetProperty("limit_search_duration").GetString());
        Assert.Equal("pcapng", json.RootElement.GetProperty("output").GetString());
        Assert.False(json.RootElement.TryGetProperty("ip2", out _));
    }

    public static TheoryData<PacketSearch, string> Impossible => new()
    {
        { new() { From = "-5m", Until = "-30m" }, "-30m" },
        { new() { From = DateTimeOffset.FromUnixTimeSeconds(2000), Until = DateTimeOffset.FromUnixTimeSeconds(1000) }, "1000000" },
        { new() { From = "-5m", IncludeSecrets = true }, "pcapng" },
        { new() { From = "-5m", IncludeSecrets = true, Output = PacketOutput.Zip }, "zip" },
        { new() { From = "-5m", DecryptFiles = true, Output = PacketOutput.Pcapng }, "extract" },
        { new() { From = "-5m", Ip1 = "eda01.example.com" }, "Ip1" },
        { new() { From = "-5m", Ip2 = "10.20.0.0/24" }, "Ip2" },
        { new() { From = "-5m", Port1 = -1 }, "Port1" },
        { new() { From = "-5m", Port2 = 65536 }, "65536" },
        { new() { From = "-5m", Bpf = "  " }, "Bpf" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task What_no_system_can_do_is_refused_before_anything_is_sent(PacketSearch search, string named)
    {
        var handler = new StubHandler(_ => throw new InvalidOperationException("Something was sent."));
        using ExtraHopClient client = handler.Client();

        ArgumentException error = await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Packets.SearchAsync(search));

        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public void Ends_of_different_kinds_are_left_to_the_system() =>
        new PacketSearch { From = DateTimeOffset.FromUnixTimeSeconds(2_000_000_000), Until = "-5m", DecryptFiles = false }.Validate();

    [Fact]
    public async Task A_filter_and_a_length_of_time_are_a_search()
    {
        string? body = null;
        var handler = new StubHandler(async (request, token) =>
        {
            body = await request.Content!.ReadAsStringAsync(token);
            return StubHandler.Empty(System.Net.HttpStatusCode.NoContent);
        });
        using ExtraHopClient client = handler.Client();

        await using PacketCapture capture = await client.Packets.SearchAsync("tcp port 443", TimeSpan.FromMinutes(5));

        Assert.Equal("""{"from":"-300000","bpf":"tcp port 443"}""", body);
        Assert.Equal(["POST /api/v1/packets/search"], handler.Requests);
    }

    [Theory]
    [InlineData(null, "100MB")]
    [InlineData("2GB", "2GB")]
    [InlineData("1500", "1500")]
    public async Task The_answer_knows_the_limit_of_its_search(string? limit, string expected)
    {
        var handler = new StubHandler((request, _) => Task.FromResult(
            new System.Net.Http.HttpResponseMessage { Content = new ByteArrayContent([1]), RequestMessage = request }));
        using ExtraHopClient client = handler.Client();
        var search = new PacketSearch { From = "-5m", LimitBytes = limit is null ? default(ByteSize?) : ByteSize.Parse(limit) };

        await using PacketCapture posted = await client.Packets.SearchAsync(search);
        await using PacketCapture asked = await client.Packets.SearchByQueryAsync(search);
        await using PacketCapture stored = await client.Legacy.PacketCaptures.DownloadAsync("1");

        Assert.Equal(expected, posted.LimitBytes?.Value);
        Assert.Equal(expected, asked.LimitBytes?.Value);
        Assert.Null(stored.LimitBytes);
    }

    [Fact]
    public void Times_go_out_as_text_and_ports_of_zero_not_at_all()
    {
        var search = new PacketSearch { From = QueryTime.FromMilliseconds(1714979289000), Until = QueryTime.Now, Port1 = 0, Port2 = 443 };
        Assert.Equal("""{"from":"1714979289000","until":"0","port2":"443"}""", search.ToJson());
        Assert.Equal(search, PacketSearch.FromJson(search.ToJson()));
    }
}
