using System.Text;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Tests.Packets;
using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.Support.Steps;

namespace ExtraHop.Client.Tests.Http;

/// <summary>Bodies without a length, which end with their connection: over TLS the end counts only where TLS says so (close_notify).</summary>
public sealed class TlsEndTests : IDisposable
{
    private static readonly byte[] s_capture = Enumerable.Range(1, 3)
        .Aggregate(new CaptureBytes().PcapHeader(), static (capture, second) => capture.PcapRecord((uint)second, 0, new byte[60])).ToArray();

    private readonly string _folder = Directory.CreateTempSubdirectory("extrahop-end-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, false, true)]
    public async Task A_capture_is_whole_only_where_its_end_is_certain(bool tls, bool goodbye, bool whole)
    {
        await using var server = RawServer.Start(tls, [ReadRequest, .. Body("application/vnd.tcpdump.pcap", s_capture), goodbye ? Goodbye : Fin]);
        using ExtraHopClient client = Client(server);
        await using PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch { From = "-5m" });
        string path = Path.Combine(_folder, "out.pcap");

        if (whole)
        {
            Assert.Equal(3, (await capture.SaveAsync(path)).Packets);
            return;
        }

        PacketDownloadException error = await Assert.ThrowsAsync<PacketDownloadException>(() => capture.SaveAsync(path));
        Assert.Contains("no close_notify", error.Message, StringComparison.Ordinal);
        Assert.IsType<ExtraHopTransportException>(error.InnerException);
        Assert.Equal(3, error.SafePackets);
        Assert.Equal(s_capture, await File.ReadAllBytesAsync(error.PartialPath!));
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task Whoever_reads_packets_gets_them_all_and_then_the_error()
    {
        await using var server = RawServer.Start(true, [ReadRequest, .. Body("application/vnd.tcpdump.pcap", s_capture), Fin]);
        using ExtraHopClient client = Client(server);
        await using PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch { From = "-5m" });

        int packets = 0;
        ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(async () =>
        {
            await foreach (Packet _ in capture.ReadAllAsync())
            {
                packets++;
            }
        });

        Assert.Equal(3, packets);
        Assert.True(error.RequestWasSent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_is_saved_only_where_its_end_is_certain(bool goodbye)
    {
        await using var server = RawServer.Start(true, [ReadRequest, .. Body("application/octet-stream", [1, 2, 3]), goodbye ? Goodbye : Fin]);
        using ExtraHopClient client = Client(server);
        await using FileDownload file = await client.Customizations.DownloadAsync(1);
        string path = Path.Combine(_folder, "out.exbk");

        if (goodbye)
        {
            Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(await file.SaveAsync(path)));
            return;
        }

        await Assert.ThrowsAsync<ExtraHopTransportException>(() => file.SaveAsync(path));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("""{"id":1}""", 1)]
    [InlineData("""{"id":1""", 2)]
    [InlineData("""{"id":1}]""", 2)]
    [InlineData("", 2)]
    public async Task Json_says_itself_where_it_ends(string json, int attempts)
    {
        await using var server = RawServer.Start(
            true, [ReadRequest, .. Body("application/json", Encoding.UTF8.GetBytes(json)), Fin], [Loop(ReadRequest, Answer(Faults.FaultRun.GoodAnswer))]);
        using ExtraHopClient client = Client(server);

        Assert.Equal(1, (await client.Devices.GetAsync(1)).Id);

        Assert.Equal(attempts, server.Requests.Count);
    }

    [Fact]
    public async Task A_number_could_be_the_start_of_a_longer_one()
    {
        await using var server = RawServer.Start(
            true,
            [ReadRequest, .. Body("application/json", "12"u8.ToArray()), Fin],
            [Loop(ReadRequest, Send(HttpAnswer(200, "123", "Content-Type: application/json")))]);
        using ExtraHopClient client = Client(server);

        await using RawResponse response = await client.SendAsync(HttpMethod.Get, "/count");

        Assert.Equal("123", response.ToJsonNode()!.ToJsonString());
    }

    [Fact]
    public async Task A_token_and_an_error_are_read_as_far_as_they_came()
    {
        await using var server = RawServer.Start(
            true,
            [ReadRequest, .. Body("application/json", """{"access_token":"t1","expires_in":600}"""u8.ToArray()), Fin],
            [ReadRequest, Send("HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"error_message\":\"no such device\"}"),
                Fin]);
        using ExtraHopClient client = Client(server, static options => (options.ApiKey, options.ClientId, options.ClientSecret) = (null, "id", "secret"));

        ExtraHopNotFoundException error = await Assert.ThrowsAsync<ExtraHopNotFoundException>(() => client.Devices.GetAsync(1));

        Assert.Equal("no such device", error.ErrorMessage);
        Assert.Equal("Bearer t1", server.Requests[^1].Header("Authorization"));
    }

    [Fact]
    public async Task A_connection_that_ends_unused_harms_no_later_call()
    {
        // The peer's end of the first connection is there before the second call: the server read our end of it.
        await using var server =
            RawServer.Start(true, [ReadRequest, Answer(Faults.FaultRun.GoodAnswer), Fin], [Loop(ReadRequest, Answer(Faults.FaultRun.GoodAnswer))]);
        using ExtraHopClient client = Client(server, static options => options.Retry = new RetryOptions { MaxAttempts = 1 });

        await client.Devices.GetAsync(1);
        Assert.True(SpinWait.SpinUntil(() => server.Connections[0].IsOver, TimeSpan.FromSeconds(30)));
        await client.Tags.DeleteAsync(7);

        Assert.Equal([0, 1], server.Requests.Select(static request => request.Connection));
    }

    private static RawStep[] Body(string type, byte[] body) => [Send($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nConnection: close\r\n\r\n"), Send(body)];

    private static ExtraHopClient Client(RawServer server, Action<ExtraHopClientOptions>? configure = null) =>
        ExtraHopClient.Create(server.Host, "end-key-0123456789", options =>
    {
        options.TrustedCertificateSha256 = RawServer.CertificateSha256;
        options.Retry = new RetryOptions { BaseDelay = TimeSpan.Zero };
        configure?.Invoke(options);
    });
}
