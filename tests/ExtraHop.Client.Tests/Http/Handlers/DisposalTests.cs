using ExtraHop.Client.Packets;
using ExtraHop.Client.Tests.Packets;
using ExtraHop.Client.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using static ExtraHop.Client.Tests.Support.Steps;

namespace ExtraHop.Client.Tests.Http;

/// <summary>What the end of a client ends, over real sockets.</summary>
public sealed class DisposalTests : IDisposable
{
    private static readonly byte[] s_start = new CaptureBytes().PcapHeader().PcapRecord(1, 0, new byte[60]).ToArray();

    /// <summary>The start of a capture, and then nothing: the connection is over when the client ends it.</summary>
    private static readonly RawStep[] s_endless =
    [
        ReadRequest,
        Send("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000000\r\n\r\n"),
        Send(s_start),
        ReadRequest,
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("extrahop-disposal-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_capture_that_is_being_saved_ends_and_keeps_what_came()
    {
        await using var server = RawServer.Start(false, s_endless);
        var client = ExtraHopClient.Create(server.Host, "k");
        await using PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch { From = "-5m" });
        Task<PacketDownload> saving = capture.SaveAsync(Path.Combine(_folder, "out.pcap"));
        await TokenScript.Eventually(() => Task.FromResult(Directory.EnumerateFiles(_folder).Any(static file => new FileInfo(file).Length == s_start.Length)));

        client.Dispose();

        PacketDownloadException error = await Assert.ThrowsAsync<PacketDownloadException>(() => saving.WaitAsync(TimeSpan.FromSeconds(30)));
        RequireOurs(Assert.IsType<ObjectDisposedException>(error.InnerException));
        Assert.Equal(1, error.SafePackets);
        await server.EndedAsync().WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_file_that_is_being_saved_ends_and_leaves_nothing()
    {
        await using var server = RawServer.Start(false, s_endless);
        var client = ExtraHopClient.Create(server.Host, "k");
        await using FileDownload file = await client.Customizations.DownloadAsync(1);
        Task<string> saving = file.SaveAsync(Path.Combine(_folder, "out.exbk"));
        await TokenScript.Eventually(() => Task.FromResult(Directory.EnumerateFiles(_folder).Any()));

        client.Dispose();

        RequireOurs(await Assert.ThrowsAsync<ObjectDisposedException>(() => saving.WaitAsync(TimeSpan.FromSeconds(30))));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_connection_of_a_capture_that_nobody_reads_is_closed_and_a_read_names_the_client(bool tls)
    {
        await using var server = RawServer.Start(tls, s_endless);
        var client = ExtraHopClient.Create(server.Host, "k", static options => options.TrustedCertificateSha256 = RawServer.CertificateSha256);
        await using PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch { From = "-5m" });

        client.Dispose();

        await server.EndedAsync().WaitAsync(TimeSpan.FromSeconds(30));
        RequireOurs(await Assert.ThrowsAsync<ObjectDisposedException>(async () => await capture.Content.ReadExactlyAsync(new byte[1])));
        CaptureReader reader = capture.OpenReader();
        RequireOurs(await Assert.ThrowsAsync<ObjectDisposedException>(async () => await reader.FillAsync()));
    }

    [Fact]
    public async Task Every_call_after_the_end_names_the_client_and_sends_nothing()
    {
        await using var server = RawServer.Start(false, [Loop(ReadRequest, Answer(Faults.FaultRun.GoodAnswer))]);
        var client = ExtraHopClient.Create(server.Host, "k");
        JobHandle job = client.Jobs.Attach("1b6e0f4c-94a3-4a5c-8f4e-5f3c7d1e2a90");
        await client.Devices.GetAsync(1);

        client.Dispose();
        client.Dispose();

        foreach (Func<Task> call in new Func<Task>[]
        {
            () => client.Devices.GetAsync(1),
            () => client.Tags.DeleteAsync(7),
            () => client.SendAsync(HttpMethod.Get, "/devices/1"),
            () => client.ExtraHop.UploadFirmwareAsync(FileUpload.FromBytes(new byte[1], "eda.tar")),
            () => job.WaitAsync(),
            async () => await job,
            async () => await client.Devices.EnumerateAsync(new DeviceSearch()).GetAsyncEnumerator().MoveNextAsync(),
        })
        {
            RequireOurs(await Assert.ThrowsAsync<ObjectDisposedException>(call));
        }

        await server.EndedAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_transport_that_outlives_the_client_gets_no_further_request()
    {
        using var transport = new ScriptedTransport(ScriptedTransport.Status(200, "{\"id\":1}"));
        var services = new ServiceCollection();
        services.AddExtraHopClient(static options => (options.Host, options.ApiKey) = ("eda01", "k")).ConfigurePrimaryHttpMessageHandler(() => transport);
        await using ServiceProvider provider = services.BuildServiceProvider();
        ExtraHopClient client = provider.GetRequiredService<ExtraHopClient>();
        await client.Devices.GetAsync(1);

        client.Dispose();

        RequireOurs(await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Devices.GetAsync(1)));
        Assert.Equal(1, transport.Calls);
    }

    [Fact]
    public async Task A_call_on_its_way_is_canceled()
    {
        await using var server = RawServer.Start(false, [ReadRequest, Stall]);
        var client = ExtraHopClient.Create(server.Host, "k");
        Task call = client.Devices.GetAsync(1);
        await server.WaitForStallAsync();

        client.Dispose();

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Contains("its client was disposed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_container_closes_the_connections_of_its_clients()
    {
        await using var server = RawServer.Start(false, [Loop(ReadRequest, Answer(Faults.FaultRun.GoodAnswer))]);
        var services = new ServiceCollection();
        services.AddExtraHopClient(options => (options.Host, options.ApiKey) = (server.Host, "k"));
        ServiceProvider provider = services.BuildServiceProvider();
        ExtraHopClient client = provider.GetRequiredService<ExtraHopClient>();
        await client.Devices.GetAsync(1);

        await provider.DisposeAsync();

        await server.EndedAsync().WaitAsync(TimeSpan.FromSeconds(30));
        RequireOurs(await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Devices.GetAsync(1)));
    }

    [Fact]
    public async Task No_more_connections_are_opened_than_the_options_allow()
    {
        const int Most = 5;
        await using var server = RawServer.Start(false, [Loop(ReadRequest, Stall, Answer(Faults.FaultRun.GoodAnswer))]);
        using var client = ExtraHopClient.Create(server.Host, "k", static options => options.MaxConnections = Most);

        Task[] calls = [.. Enumerable.Range(0, 100).Select(_ => client.Devices.GetAsync(1))];
        for (int i = 0; i < Most; i++)
        {
            await server.WaitForStallAsync();
        }

        server.Release();
        await Task.WhenAll(calls);

        Assert.Equal(Most, server.Connections.Count);
        Assert.Equal(100, server.Requests.Count);
    }

    private static void RequireOurs(ObjectDisposedException error)
    {
        Assert.Equal(nameof(ExtraHopClient), error.ObjectName);
        Assert.StartsWith("The client was disposed.", error.Message, StringComparison.Ordinal);
    }
}
