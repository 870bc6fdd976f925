using ExtraHop.Client.Packets;
using ExtraHop.Client.Packets.Download;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Client.Tests.Packets;

public sealed class DownloadTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("extrahop-packets-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_capture_is_saved_whole_with_progress_and_counts()
    {
        byte[] bytes = Capture(500);
        var reports = new List<PacketProgress>();
        await using PacketCapture capture = Answer(new Chunks(bytes, () => 1000), bytes.Length);
        PacketDownload saved = await capture.SaveAsync(_folder, new Listener<PacketProgress>(reports.Add));
        Assert.Equal(Path.Combine(_folder, "search.pcap"), saved.Path);
        Assert.Equal((bytes.Length, 500L, false, false, false), (saved.Bytes, saved.Packets, saved.IsCut, saved.ReachedLimit, saved.IsEmpty));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(saved.Path));
        Assert.Equal([saved.Path], Directory.GetFiles(_folder));
        Assert.Equal((bytes.Length, 500L, bytes.Length), (reports[^1].Bytes, reports[^1].Packets, reports[^1].TotalBytes));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_broken_download_keeps_a_valid_capture_and_says_how_much(bool pcapng)
    {
        byte[] bytes = pcapng ? CaptureNg(100) : Capture(100);
        await using PacketCapture capture = Answer(new Chunks(bytes[..^7], () => 333, new IOException("The connection was reset.")), bytes.Length);
        string target = Path.Combine(_folder, "out.cap");
        PacketDownloadException error = await Assert.ThrowsAsync<PacketDownloadException>(() => capture.SaveAsync(target));
        Assert.Equal(99, error.SafePackets);
        Assert.Equal(target + ".partial", error.PartialPath);
        Assert.Equal(error.SafeBytes, new FileInfo(error.PartialPath!).Length);
        Assert.Contains("99", error.Message, StringComparison.Ordinal);
        Assert.Contains("reset", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(target));
        Reading.Result kept = Reading.All(await File.ReadAllBytesAsync(error.PartialPath!));
        Assert.Null(kept.Error);
        Assert.Equal(99, kept.Packets.Count);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_download_that_breaks_before_the_first_byte_or_is_not_to_be_kept_leaves_nothing()
    {
        await using PacketCapture early = Answer(new Chunks([], () => 1, new IOException("reset")), null);
        Assert.Null((await Assert.ThrowsAsync<PacketDownloadException>(() => early.SaveAsync(_folder))).PartialPath);
        await using PacketCapture late = Answer(new Chunks(Capture(9)[..^1], () => 50, new IOException("reset")), null);
        PacketDownloadException error = await Assert.ThrowsAsync<PacketDownloadException>(
            () => late.SaveAsync(_folder, options: new PacketSaveOptions { KeepPartial = false }));
        Assert.Equal((null, 0L), (error.PartialPath, error.SafePackets));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Cancellation_keeps_nothing()
    {
        using var source = new CancellationTokenSource();
        await using PacketCapture capture = Answer(new Chunks(Capture(100), () => { source.Cancel(); return 100; }), null);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => capture.SaveAsync(_folder, cancellationToken: source.Token));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_file_that_exists_is_replaced_only_on_request_and_the_answer_stays_usable()
    {
        string target = Path.Combine(_folder, "there.pcap");
        await File.WriteAllTextAsync(target, "mine");
        await using PacketCapture capture = Answer(new Chunks(Capture(3), () => 100), null);
        await Assert.ThrowsAsync<IOException>(async () => await capture.SaveAsync(target));
        Assert.Equal("mine", await File.ReadAllTextAsync(target));
        Assert.Equal(3, (await capture.SaveAsync(target, options: new PacketSaveOptions { Overwrite = true })).Packets);
        Assert.Throws<InvalidOperationException>(() => capture.OpenReader());
    }

    [Fact]
    public async Task A_capture_that_was_read_in_part_is_not_saved_without_its_beginning()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = ExtraHopClient.Create(system.Host, system.ApiKey, options => options.TrustedCertificateSha256 = system.CertificateSha256);
        await using PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch { From = "-10m", LimitBytes = "100KB" });
        await capture.Content.ReadExactlyAsync(new byte[4]);
        await Assert.ThrowsAsync<InvalidOperationException>(() => capture.SaveAsync(_folder));
        Assert.Throws<InvalidOperationException>(() => capture.OpenReader());
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task The_limit_and_a_cut_end_are_told()
    {
        byte[] bytes = Capture(100);
        PacketDownload limited = await Save(bytes, null, bytes.Length + 10);
        Assert.True(limited is { ReachedLimit: true, IsCut: false, Packets: 100 });
        Assert.False((await Save(bytes, null, bytes.Length + 1_000_000)).ReachedLimit);
        PacketDownload cut = await Save(bytes[..^3], null);
        Assert.True(cut is { ReachedLimit: true, IsCut: true, Packets: 99, Fault: null });
        Assert.Equal(bytes.Length - 3, cut.Bytes);
    }

    [Fact]
    public async Task A_system_that_stops_at_the_limit_is_told_from_the_end_alone()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = ExtraHopClient.Create(system.Host, system.ApiKey, options => options.TrustedCertificateSha256 = system.CertificateSha256);
        foreach ((ByteSize? limit, bool reached) in ((ByteSize? Limit, bool Reached)[])[("100KB", true), (null, false)])
        {
            await using PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch { From = "-10m", LimitBytes = limit });
            PacketDownload saved = await capture.SaveAsync(Path.Combine(_folder, Guid.NewGuid().ToString("N")));
            Assert.Equal(reached, saved.ReachedLimit);
            Assert.Equal(reached, saved.Bytes is > 90_000 and < 110_000);
        }
    }

    [Fact]
    public async Task What_is_no_capture_is_saved_unseen_and_a_broken_one_with_its_fault()
    {
        PacketDownload keys = await Save("CLIENT_RANDOM 1"u8.ToArray(), null);
        Assert.True(keys is { Packets: null, Bytes: 15 });
        byte[] broken = [.. Capture(5), .. Enumerable.Repeat((byte)0xEE, 5000)];
        PacketDownload saved = await Save(broken, null);
        Assert.Equal((5L, broken.Length), (saved.Packets, saved.Bytes));
        Assert.Equal(CaptureFault.Malformed, saved.Fault!.Fault);
    }

    [Fact]
    public async Task No_content_is_an_empty_capture()
    {
        await using (var capture = new PacketCapture(Stream.Null, null, null, 0, isEmpty: true, TimeProvider.System))
        {
            Assert.True(capture.IsEmpty);
            await foreach (Packet packet in capture.ReadAllAsync())
            {
                Assert.Fail("There is no packet.");
            }
        }

        PacketDownload saved = await Save([], null);
        Assert.True(saved is { IsEmpty: true, Bytes: 0, Packets: 0 });
    }

    [Fact]
    public async Task A_full_disk_is_told_from_a_broken_connection()
    {
        await using var tee = new TeeStream(new MemoryStream(Capture(3)), new FullDisk(), _ => { });
        TeeStream.FileFailedException error = await Assert.ThrowsAsync<TeeStream.FileFailedException>(() => tee.CopyToAsync(Stream.Null));
        Assert.Equal("No space left on device", error.InnerException!.Message);
    }

    private async Task<PacketDownload> Save(byte[] bytes, PacketSaveOptions? options, long? limit = null)
    {
        await using PacketCapture capture = Answer(new Chunks(bytes, () => 700), null, limit);
        return await capture.SaveAsync(Path.Combine(_folder, Guid.NewGuid().ToString("N")), options: options);
    }

    private static PacketCapture Answer(Stream content, long? length, long? limit = null)
        => new(
            content,
            "search.pcap",
            "application/vnd.tcpdump.pcap",
            length,
            isEmpty: false,
            TimeProvider.System,
            limit is { } bytes ? ByteSize.FromBytes(bytes) : default(ByteSize?));

    private static byte[] Capture(int packets)
    {
        CaptureBytes b = new CaptureBytes().PcapHeader();
        for (int i = 0; i < packets; i++)
        {
            b.PcapRecord((uint)i, 0, new byte[i % 90]);
        }

        return b.ToArray();
    }

    private static byte[] CaptureNg(int packets)
    {
        CaptureBytes b = new CaptureBytes().Section().Interface();
        for (int i = 0; i < packets; i++)
        {
            b.Enhanced(0, (ulong)i, new byte[i % 90]);
        }

        return b.ToArray();
    }

    private sealed class FullDisk : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("No space left on device");
    }
}
