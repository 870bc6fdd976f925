using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>What stays on disk when a save goes wrong, and what does not.</summary>
public sealed class SavingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("extrahop-saving-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(typeof(InvalidOperationException), 1)]
    [InlineData(typeof(IOException), 1)]
    [InlineData(typeof(CaptureFormatException), 1)]
    [InlineData(typeof(InvalidOperationException), int.MaxValue)]
    public async Task What_the_progress_callback_throws_comes_out_as_it_is_and_leaves_nothing(Type type, int call)
    {
        Exception thrown = type == typeof(CaptureFormatException)
            ? new CaptureFormatException(CaptureFault.Malformed, "mine", 0)
            : (Exception)Activator.CreateInstance(type, "mine")!;
        byte[] bytes = Capture(100);
        var time = new TestClock();
        await using PacketCapture capture = Answer(
            new Chunks(bytes, () =>
            {
                time.Advance(TimeSpan.FromSeconds(1));
                return 500;
            }),
            time);
        var listener = new Listener<PacketProgress>(progress =>
        {
            if (call == 1 || progress.Bytes == bytes.Length)
            {
                throw thrown;
            }
        });
        Assert.Same(thrown, await Assert.ThrowsAsync(type, () => capture.SaveAsync(Path.Combine(_folder, "out.pcap"), listener)));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task An_older_part_is_never_replaced()
    {
        string target = Path.Combine(_folder, "out.pcap");
        var paths = new List<string>();
        foreach (int packets in (int[])[90, 10, 20])
        {
            await using PacketCapture capture = Answer(new Chunks(Capture(packets)[..^1], () => 333, new IOException("reset")));
            PacketDownloadException error = await Assert.ThrowsAsync<PacketDownloadException>(
                () => capture.SaveAsync(target, options: new PacketSaveOptions { Overwrite = true }));
            Assert.Equal(packets - 1, error.SafePackets);
            paths.Add(error.PartialPath!);
        }

        Assert.Equal([target + ".partial", target + ".2.partial", target + ".3.partial"], paths);
        Assert.Equal([89, 9, 19], paths.Select(path => Reading.All(File.ReadAllBytes(path)).Packets.Count));
        Assert.Equal(3, Directory.GetFiles(_folder).Length);
    }

    [Theory]
    [InlineData('a', 240)]
    [InlineData('a', 246)]
    [InlineData('a', 255)]
    [InlineData('ü', 127)]
    public async Task Every_name_that_the_disk_takes_can_be_saved_under(char letter, int length)
    {
        string target = Path.Combine(_folder, new string(letter, length));
        await File.WriteAllTextAsync(target, "the disk takes it");
        File.Delete(target);

        await using (PacketCapture broken = Answer(new Chunks(Capture(9)[..^1], () => 50, new IOException("reset"))))
        {
            PacketDownloadException error = await Assert.ThrowsAsync<PacketDownloadException>(() => broken.SaveAsync(target));
            Assert.Equal(8, Reading.All(await File.ReadAllBytesAsync(error.PartialPath!)).Packets.Count);
            Assert.EndsWith(".partial", error.PartialPath, StringComparison.Ordinal);
        }

        await using PacketCapture capture = Answer(new Chunks(Capture(9), () => 50));
        Assert.Equal(target, (await capture.SaveAsync(target)).Path);
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_told_before_anything_is_read()
    {
        int read = 0;
        await using PacketCapture capture = Answer(new Chunks(Capture(9), () =>
        {
            read++;
            return 50;
        }));
        await Assert.ThrowsAsync<PathTooLongException>(async () => await capture.SaveAsync(Path.Combine(_folder, new string('a', 256))));
        Assert.Equal(0, read);
        Assert.Equal(9, (await capture.SaveAsync(Path.Combine(_folder, "short"))).Packets);
    }

    [Fact]
    public async Task Files_of_a_killed_process_are_told_and_kept()
    {
        string target = Path.Combine(_folder, "out.pcap");
        string left = target + ".0123abcd.part";
        await File.WriteAllBytesAsync(left, Capture(5));
        string[] names =
            ["out.pcap.0123abcd.partial", "out.pcap.0123ABCD.part", "out.pcap.123.part", "my.part", ".0123abcd.part", "out.pcap.89abcdef.part"];
        foreach (string name in names)
        {
            await File.WriteAllTextAsync(Path.Combine(_folder, name), name == "out.pcap.89abcdef.part" ? "" : "mine");
        }

        string foreign = Path.Combine(_folder, "other.pcap.00000000.part");
        await File.WriteAllTextAsync(foreign, "of another target");

        await using PacketCapture capture = Answer(new Chunks(Capture(9), () => 50));
        Assert.Equal([left], (await capture.SaveAsync(target)).Unfinished);
        Assert.Equal([left], UnfinishedFiles.Find(target));
        Assert.Equal([left, foreign], UnfinishedFiles.Find(_folder).Order(StringComparer.Ordinal).Reverse().OrderBy(path => path == foreign));
        Assert.True(File.Exists(left));
        Assert.Throws<DirectoryNotFoundException>(() => UnfinishedFiles.Find(Path.Combine(_folder, "missing", "out.pcap")));
    }

    [Fact]
    public async Task A_file_that_is_still_written_is_not_told_as_left_behind()
    {
        string target = Path.Combine(_folder, new string('a', 250));
        IReadOnlyList<string>? during = null;
        await using PacketCapture capture = Answer(new Chunks(Capture(50), () => 50));
        PacketDownload saved = await capture.SaveAsync(target, new Listener<PacketProgress>(progress =>
        {
            Assert.Single(Directory.GetFiles(_folder));
            during = UnfinishedFiles.Find(target);
        }));
        Assert.Empty(during!);
        Assert.Empty(saved.Unfinished);

        await File.WriteAllTextAsync(Path.Combine(_folder, new string('a', 241) + ".0123abcd.part"), "left");
        Assert.Single(UnfinishedFiles.Find(target));
    }

    [Fact]
    public async Task A_client_that_is_disposed_under_a_save_leaves_what_arrived()
    {
        await using PacketCapture capture = Answer(new Chunks(Capture(9)[..^1], () => 50, new ObjectDisposedException("connection")));
        PacketDownloadException error = await Assert.ThrowsAsync<PacketDownloadException>(() => capture.SaveAsync(_folder));
        Assert.Equal(8, error.SafePackets);
        Assert.Equal(error.PartialPath, Assert.Single(Directory.GetFiles(_folder)));
    }

    [Fact]
    public async Task A_whole_capture_whose_name_was_taken_meanwhile_is_kept_whole()
    {
        string target = Path.Combine(_folder, "out.pcap");
        await using PacketCapture capture = Answer(new Chunks(Capture(9), () => 50));
        PacketDownloadException error = await Assert.ThrowsAsync<PacketDownloadException>(() => capture.SaveAsync(target, new Listener<PacketProgress>(_ =>
        {
            File.WriteAllText(target, "mine");
        })));
        Assert.Equal("mine", await File.ReadAllTextAsync(target));
        Assert.Equal(Capture(9), await File.ReadAllBytesAsync(error.PartialPath!));
    }

    private static PacketCapture Answer(Stream content, TimeProvider? time = null)
        => new(content, "search.pcap", "application/vnd.tcpdump.pcap", null, isEmpty: false, time ?? TimeProvider.System);

    private static byte[] Capture(int packets)
    {
        CaptureBytes b = new CaptureBytes().PcapHeader();
        for (int i = 0; i < packets; i++)
        {
            b.PcapRecord((uint)i, 0, new byte[i % 90]);
        }

        return b.ToArray();
    }
}
