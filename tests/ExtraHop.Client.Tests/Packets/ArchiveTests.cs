using System.IO.Compression;
using System.Text;
using ExtraHop.Client.Packets;
using static ExtraHop.Client.Tests.Packets.Archives;

namespace ExtraHop.Client.Tests.Packets;

public sealed class ArchiveTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("extrahop-archive-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1, false)]
    [InlineData(1000, false)]
    [InlineData(1, true)]
    [InlineData(100_000, true)]
    public async Task Entries_are_streamed_whatever_the_chunks_and_with_or_without_descriptors(int chunk, bool descriptors)
    {
        var random = new Random(5);
        byte[] noise = new byte[40_000];
        random.NextBytes(noise);
        byte[] archive = Zip(
            descriptors,
            ("packets.pcap", Pcap(50)),
            ("dir/", []),
            ("empty", []),
            ("noise.bin", noise),
            ("text.txt", Encoding.ASCII.GetBytes(new string('a', 100_000))));
        var seen = new List<(string Name, byte[] Data)>();
        await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(new Chunks(archive, () => chunk)))
        {
            using var copy = new MemoryStream();
            await entry.Content.CopyToAsync(copy);
            seen.Add((entry.Name, copy.ToArray()));
        }

        Assert.Equal(["packets.pcap", "empty", "noise.bin", "text.txt"], seen.Select(entry => entry.Name));
        Assert.Equal(noise, seen[2].Data);
        Assert.Equal(100_000, seen[3].Data.Length);
        Assert.Equal(50, Reading.All(seen[0].Data).Packets.Count);
    }

    [Fact]
    public async Task Unread_entries_are_skipped_and_stored_ones_read()
    {
        byte[] archive = Zip(false, CompressionLevel.NoCompression, ("a", new byte[5000]), ("packets.pcap", Pcap(7)));
        long packets = 0L;
        await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(new Chunks(archive, () => 77)))
        {
            if (entry.Name != "a")
            {
                await using CaptureReader reader = entry.OpenReader();
                await foreach (Packet packet in reader.ReadAllAsync())
                {
                    packets = packet.Number;
                }
            }
        }

        Assert.Equal(7, packets);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(13)]
    [InlineData(100_000)]
    public async Task Stored_entries_of_unknown_length_end_at_their_descriptor(int chunk)
    {
        // Bytes that look like a descriptor, at the start, in the middle and cut off at the end, and a whole archive of the same kind within the archive.
        byte[] signature = [0x50, 0x4B, 7, 8];
        byte[] tricky = [.. signature, .. new byte[30], .. signature, 0, 0, 0, 0, .. signature, .. signature[..3]];
        byte[] inner = Zip(true, CompressionLevel.NoCompression, ("inner", Pcap(20)));
        (string Name, byte[] Data)[] entries =
            [("tricky", tricky), ("empty", []), ("big", new byte[100_000]), ("nested.zip", inner), ("packets.pcap", Pcap(9)), ("end", [0x50])];
        byte[] archive = Zip(true, CompressionLevel.NoCompression, entries);
        Assert.Equal(8, archive[6] & 8);
        Assert.Equal(0, archive[8]);

        var seen = new List<(string Name, byte[] Data)>();
        await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(new Chunks(archive, () => chunk)))
        {
            using var copy = new MemoryStream();
            await entry.Content.CopyToAsync(copy, 777);
            seen.Add((entry.Name, copy.ToArray()));
            Assert.Equal(entry.Name == "empty" ? 0L : null, entry.Length);
        }

        Assert.Equal(entries.Select(entry => entry.Name), seen.Select(entry => entry.Name));
        Assert.Equal(entries.Select(entry => entry.Data), seen.Select(entry => entry.Data));
    }

    [Fact]
    public async Task A_stored_entry_of_unknown_length_without_an_end_is_truncated()
    {
        byte[] archive = Zip(true, CompressionLevel.NoCompression, ("a", Pcap(30)), ("b", [1, 2, 3]));
        int second = archive.AsSpan().LastIndexOf("PK\u0003\u0004"u8);
        for (int length = 40; length < second; length++)
        {
            Assert.Equal(CaptureFault.Truncated, (await Assert.ThrowsAsync<CaptureFormatException>(() => Drain(archive[..length]))).Fault);
        }

        archive[60] ^= 1;
        Assert.Equal(CaptureFault.Truncated, (await Assert.ThrowsAsync<CaptureFormatException>(() => Drain(archive))).Fault);
    }

    [Fact]
    public async Task Names_that_lead_elsewhere_are_made_safe_and_unique()
    {
        byte[] archive = Zip(
            true, ("../../etc/passwd", [1]), ("..\\..\\x.txt", [2]), ("a/x.txt", [3]), ("/", []), ("CON", [4]), ("..", [5]), ("b:c\u202Etxt.exe", [6]));
        var names = new List<string>();
        await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(new MemoryStream(archive)))
        {
            names.Add(entry.FileName);
            Assert.Equal(_folder, Path.GetDirectoryName(await entry.SaveAsync(_folder)));
        }

        Assert.Equal(["passwd", "x.txt", "x (2).txt", "_CON", "entry-6", "b_ctxt.exe"], names);
        Assert.Equal(names.Count, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public async Task An_archive_cut_at_any_byte_before_its_directory_is_truncated()
    {
        byte[] archive = Zip(true, ("a", Pcap(3)), ("b", [1, 2, 3]));
        int directory = archive.AsSpan().IndexOf("PK\u0001\u0002"u8);
        for (int length = 2; length < directory + 4; length++)
        {
            CaptureFormatException error = await Assert.ThrowsAsync<CaptureFormatException>(() => Drain(archive[..length]));
            Assert.Equal(CaptureFault.Truncated, error.Fault);
        }

        await Drain(archive[..(directory + 4)]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task A_broken_entry_gives_every_packet_before_the_fault(int chunk)
    {
        // A capture of one packet of one byte in a stored block, and behind it a block of the reserved type.
        byte[] packed = Convert.FromHexString("002900d6ffd4c3b2a10200040000000000000000000000040001000000010000000200000001000000010000004107");
        byte[] archive = [.. "PK\u0003\u0004"u8, 20, 0, 8, 0, 8, 0, .. new byte[16], 6, 0, 0, 0, .. "a.pcap"u8, .. packed];
        long packets = 0;

        CaptureFormatException error = await Assert.ThrowsAsync<CaptureFormatException>(async () =>
        {
            await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(new Chunks(archive, () => chunk)))
            {
                await using CaptureReader reader = entry.OpenReader();
                while (await reader.FillAsync())
                {
                    while (reader.TryRead(out PacketRecord packet))
                    {
                        Assert.Equal([0x41], packet.Data.ToArray());
                        packets++;
                    }
                }
            }
        });

        Assert.Equal(1, packets);
        Assert.Equal(CaptureFault.Malformed, error.Fault);
        Assert.Contains("reserved type 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_encrypted_and_foreign_archives_are_told()
    {
        byte[] archive = Zip(true, ("a", Encoding.ASCII.GetBytes(new string('x', 500))));
        byte[] broken = archive.ToArray();
        broken[40] ^= 0x55;
        Assert.Equal(CaptureFault.Malformed, (await Assert.ThrowsAsync<CaptureFormatException>(() => Drain(broken))).Fault);
        byte[] encrypted = archive.ToArray();
        encrypted[6] |= 1;
        Assert.Contains("encrypted", (await Assert.ThrowsAsync<CaptureFormatException>(() => Drain(encrypted))).Message, StringComparison.Ordinal);
        Assert.Equal(CaptureFault.NotACapture, (await Assert.ThrowsAsync<CaptureFormatException>(() => Drain(Pcap(1)))).Fault);
        Assert.Equal(CaptureFault.Empty, (await Assert.ThrowsAsync<CaptureFormatException>(() => Drain([]))).Fault);
        byte[] wrongSum = Zip(false, ("a", [1, 2, 3]));
        wrongSum[14] ^= 1;
        Assert.Equal(CaptureFault.Malformed, (await Assert.ThrowsAsync<CaptureFormatException>(() => Drain(wrongSum))).Fault);
        await Drain(Zip(false));
    }

    [Fact]
    public async Task An_entry_larger_than_allowed_is_not_unpacked()
    {
        byte[] archive = Zip(true, ("bomb", new byte[10_000_000]));
        await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(new MemoryStream(archive)))
        {
            CaptureFormatException error = await Assert.ThrowsAsync<CaptureFormatException>(() => entry.SaveAsync(_folder, maxBytes: 1_000_000));
            Assert.Equal(CaptureFault.LimitExceeded, error.Fault);
        }

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task An_entry_that_is_kept_is_over_once_the_next_is_asked_for()
    {
        var kept = new List<CaptureEntry>();
        string file = Path.Combine(_folder, "a");
        await File.WriteAllTextAsync(file, "good");
        await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(new MemoryStream(Zip(true, ("a", Pcap(3)), ("b", Pcap(3))))))
        {
            kept.Add(entry);
        }

        foreach (CaptureEntry entry in kept)
        {
            InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => entry.SaveAsync(_folder, overwrite: true));
            Assert.Contains("is over", error.Message, StringComparison.Ordinal);
            Assert.Throws<InvalidOperationException>(() => entry.OpenReader());
            await Assert.ThrowsAsync<ObjectDisposedException>(() => entry.Content.ReadExactlyAsync(new byte[1]).AsTask());
            Assert.Throws<ObjectDisposedException>(() => entry.Content.ReadByte());
            Assert.False(entry.Content.CanRead);
        }

        Assert.Equal("good", await File.ReadAllTextAsync(file));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task The_last_entry_is_over_when_the_loop_is_left()
    {
        CaptureEntry? kept = null;
        await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(new MemoryStream(Zip(true, ("a", Pcap(3))))))
        {
            kept = entry;
            break;
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => kept!.SaveAsync(_folder));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Many_entries_of_one_name_cost_no_more_each_than_few()
    {
        long few = await AllocatedForAsync(100);
        long many = await AllocatedForAsync(3000);
        Assert.InRange(many, 0, few * 3);

        static async Task<long> AllocatedForAsync(int entries)
        {
            byte[] archive = Zip(false, [.. Enumerable.Repeat(("x.txt", Array.Empty<byte>()), entries)]);
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            long before = GC.GetAllocatedBytesForCurrentThread();
            await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(new MemoryStream(archive)))
            {
                names.Add(entry.FileName);
            }

            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.Equal(entries, names.Count);
            Assert.Contains(FormattableString.Invariant($"x ({entries}).txt"), names);
            return allocated / entries;
        }
    }

    [Fact]
    public async Task A_name_that_a_copy_would_have_is_passed_over()
    {
        var names = new List<string>();
        await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(
            new MemoryStream(Zip(true, ("X (2).txt", []), ("x.txt", []), ("x.txt", []), ("x (2).txt", []), ("x.txt", [])))))
        {
            names.Add(entry.FileName);
        }

        Assert.Equal(["X (2).txt", "x.txt", "x (3).txt", "x (2) (2).txt", "x (4).txt"], names);
    }

    [Fact]
    public async Task A_key_log_is_read_and_never_shown()
    {
        string text = "# comment\r\nCLIENT_RANDOM 00112233445566 AABBCC\n\nSERVER_TRAFFIC_SECRET_0 01 02\nrubbish\n";
        TlsKeyLog log = await TlsKeyLog.ReadAsync(new Chunks(Encoding.ASCII.GetBytes(text), () => 3));
        Assert.Equal(["CLIENT_RANDOM", "SERVER_TRAFFIC_SECRET_0"], log.Secrets.Select(secret => secret.Label));
        Assert.Equal([0xAA, 0xBB, 0xCC], log.Secrets[0].Secret.ToArray());
        Assert.Equal(1, log.IgnoredLines);
        Assert.DoesNotContain("AABBCC", log.Secrets[0].ToString() + log, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("CLIENT_RANDOM 00112233445566 AABBCC\nSERVER_TRAFFIC_SECRET_0 01 02\n", Encoding.ASCII.GetString(log.ToBytes()));
        await Assert.ThrowsAsync<CaptureFormatException>(() => TlsKeyLog.ReadAsync(new MemoryStream("<html>\n"u8.ToArray())));
        Assert.Empty((await TlsKeyLog.ReadAsync(new MemoryStream())).Secrets);
    }

    private static async Task Drain(byte[] archive)
    {
        await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(new MemoryStream(archive)))
        {
            await entry.Content.CopyToAsync(Stream.Null);
        }
    }
}
