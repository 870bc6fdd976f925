using System.IO.Compression;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Packets;

public class CaptureStreamTests
{
    private static byte[] Pcap(int packets = 200)
    {
        CaptureBytes b = new CaptureBytes().PcapHeader();
        for (int i = 0; i < packets; i++)
        {
            b.PcapRecord((uint)i, 7, [.. Enumerable.Range(0, (i * 37) % 1600).Select(n => (byte)(n + i))]);
        }

        return b.ToArray();
    }

    private static byte[] Gzip(byte[] data)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal))
        {
            gzip.Write(data);
        }

        return bytes.ToArray();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(1000)]
    [InlineData(1_000_000)]
    public async Task The_answer_does_not_depend_on_how_the_bytes_arrive(int size)
    {
        foreach (byte[] capture in (byte[][])[Pcap(60), Gzip(Pcap(60)), [.. Gzip(Pcap(3)), .. Gzip([])]])
        {
            Reading.Result expected = Reading.All(capture);
            var options = new CaptureReaderOptions { BufferBytes = 4096 };
            Reading.Result[] results = [Reading.InChunks(capture, () => size, options), await Reading.InChunksAsync(capture, () => size, options)];
            foreach (Reading.Result actual in results)
            {
                Assert.Null(actual.Error);
                Assert.Equal(expected.Packets.Select(Describe), actual.Packets.Select(Describe));
            }
        }
    }

    [Fact]
    public void A_record_larger_than_the_buffer_makes_it_grow()
    {
        byte[] capture = new CaptureBytes().PcapHeader().PcapRecord(1, 1, new byte[200_000]).PcapRecord(2, 1, [5]).PcapRecord(3, 1, new byte[262_144])
            .ToArray();
        Reading.Result result = Reading.InChunks(capture, () => 1000, new CaptureReaderOptions { BufferBytes = 4096 });
        Assert.Null(result.Error);
        Assert.Equal([200_000, 1, 262_144], result.Packets.Select(packet => packet.Data.Length));
    }

    [Fact]
    public void Nothing_html_json_archives_and_a_bare_header_are_told_apart()
    {
        Assert.Equal(CaptureFault.Empty, Reading.All([]).Error!.Fault);
        Assert.Null(Reading.All([], new CaptureReaderOptions { AllowEmpty = true }).Error);
        var cases = new (byte[] Bytes, string Word)[]
        {
            ("\r\n <!DOCTYPE html><html>"u8.ToArray(), "HTML"),
            ("{\"error_message\":\"no\"}"u8.ToArray(), "JSON"),
            ("{}"u8.ToArray(), "JSON"),
            ([0xEF, 0xBB, 0xBF, (byte)'['], "JSON"),
            ("PK\u0003\u0004aaaaaaaaaaaaaaaa"u8.ToArray(), "zip"),
            ("CLIENT_RANDOM 00 00"u8.ToArray(), "key log"),
            ([0x28, 0xB5, 0x2F, 0xFD, 0, 0, 0, 0, 0, 0, 0, 0], "zstd"),
            ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], "01020304"),
            (Gzip(Gzip(Pcap(1))), "gzip inside gzip"),
        };
        foreach ((byte[] bytes, string word) in cases)
        {
            CaptureFormatException error = Reading.All(bytes).Error!;
            Assert.Equal(CaptureFault.NotACapture, error.Fault);
            Assert.Contains(word, error.Message, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("no\"", Reading.All(cases[1].Bytes).Error!.Message, StringComparison.Ordinal);
        Reading.Result bare = Reading.All(new CaptureBytes().PcapHeader().ToArray());
        Assert.Null(bare.Error);
        Assert.Contains("header and no packets", Assert.Single(bare.Reader.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Gzip_of_several_members_is_one_capture()
    {
        byte[] pcap = Pcap(20);
        byte[] capture = [.. Gzip(pcap[..100]), .. Gzip([]), .. Gzip(pcap[100..]), 0, 0, 0];
        Reading.Result result = Reading.All(capture);
        Assert.Null(result.Error);
        Assert.True(result.Reader.IsCompressed);
        Assert.Equal(20, result.Packets.Count);
    }

    [Fact]
    public void Cut_gzip_is_truncated_at_every_byte_even_between_packets()
    {
        byte[] plain = Pcap(20);
        byte[] capture = Gzip(plain);
        for (int length = 2; length < capture.Length; length++)
        {
            Reading.Result result = Reading.All(capture[..length]);
            Assert.Equal(CaptureFault.Truncated, result.Error!.Fault);
            Reading.Result tolerant = Reading.All(capture[..length], new CaptureReaderOptions { TolerateTruncation = true });
            Assert.Null(tolerant.Error);
            Assert.True(tolerant.Reader.IsTruncated);
        }
    }

    [Fact]
    public void Gzip_with_a_wrong_checksum_or_garbage_behind_it_is_malformed()
    {
        byte[] capture = Gzip(Pcap(20));
        byte[] wrong = capture.ToArray();
        wrong[^6] ^= 1;
        Reading.Result result = Reading.All(wrong);
        Assert.Equal(CaptureFault.Malformed, result.Error!.Fault);
        Assert.Contains("checksum", result.Error.Message, StringComparison.Ordinal);
        Assert.Equal(20, result.Packets.Count);
        Assert.Equal(CaptureFault.Malformed, Reading.All([.. capture, 1, 2, 3]).Error!.Fault);
    }

    [Fact]
    public void Gzip_header_fields_are_skipped()
    {
        byte[] gzip = Gzip(Pcap(5));
        byte[] header = [0x1F, 0x8B, 8, 0x1E, 0, 0, 0, 0, 0, 3, 2, 0, 9, 9, (byte)'n', 0, (byte)'c', 0, 1, 2];
        Assert.Equal(5, Reading.All([.. header, .. gzip[10..]]).Packets.Count);
    }

    [Fact]
    public async Task A_failing_transport_comes_through_after_the_whole_packets()
    {
        byte[] capture = Pcap(30);
        await using var reader = new CaptureReader(new Chunks(capture[..^5], () => 512, new IOException("reset")));
        int packets = 0;
        IOException error = await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (Packet packet in reader.ReadAllAsync())
            {
                packets++;
            }
        });
        Assert.Equal("reset", error.Message);
        Assert.Equal(29, packets);
    }

    [Fact]
    public async Task Cancellation_is_operation_canceled()
    {
        using var source = new CancellationTokenSource();
        await using var reader = new CaptureReader(new Chunks(Pcap(), () => 100));
        Assert.True(await reader.FillAsync(source.Token));
        while (reader.TryRead(out _))
        {
        }

        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await reader.FillAsync(source.Token));
    }

    [Fact]
    public void The_stream_is_disposed_unless_left_open_and_a_disposed_reader_says_so()
    {
        var stream = new Chunks(Pcap(1), () => 10);
        var reader = new CaptureReader(stream, new CaptureReaderOptions { LeaveOpen = true });
        reader.Dispose();
        Assert.False(stream.IsDisposed);
        new CaptureReader(stream).Dispose();
        Assert.True(stream.IsDisposed);
        Assert.False(reader.TryRead(out _));
        Assert.Throws<ObjectDisposedException>(() => reader.Fill());
    }

    [Fact]
    public void Options_are_validated_by_name()
    {
        Assert.Contains("MaxPacketBytes", Refusal(new CaptureReaderOptions { MaxPacketBytes = 0 }), StringComparison.Ordinal);
        Assert.Contains("BufferBytes", Refusal(new CaptureReaderOptions { BufferBytes = 1 }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(false, 60)]
    [InlineData(true, 0)]
    [InlineData(true, 60)]
    public void Reading_allocates_nothing_per_packet(bool isPcapng, uint snap)
    {
        const int Few = 1000;
        const int Many = 50_000;
        byte[] few = Capture(Few);
        byte[] many = Capture(Many);

        long more = Allocations.Least(() => Count(many)) - Allocations.Least(() => Count(few));

        // The smallest object takes 24 bytes.
        Assert.InRange((double)more / (Many - Few), double.MinValue, 0.25);

        // Packets cut at the snap length, or of many lengths: the reader has a way of its own for each.
        byte[] Capture(int packets)
        {
            CaptureBytes b = isPcapng ? new CaptureBytes().Section().Interface(snap: snap) : new CaptureBytes().PcapHeader(snap: snap);
            for (int i = 0; i < packets; i++)
            {
                byte[] data = new byte[snap == 0 ? i % 90 : (int)snap];
                _ = isPcapng ? b.Enhanced(0, (ulong)i, data) : b.PcapRecord((uint)i, 7, data);
            }

            return b.ToArray();
        }

        static void Count(byte[] capture)
        {
            using var reader = CaptureReader.FromMemory(capture);
            Int128 sum = 0;
            while (reader.Fill())
            {
                while (reader.TryRead(out PacketRecord packet))
                {
                    sum += packet.Data.Length + packet.Timestamp.UnixNanoseconds;
                }
            }

            Assert.NotEqual(0, sum);
        }
    }

    private static string Refusal(CaptureReaderOptions options) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CaptureReader.FromMemory(default, options)).Message;

    private static string Describe(Packet packet)
        => FormattableString.Invariant($"{packet.Number} {packet.Timestamp} {packet.OriginalLength} {Convert.ToHexString(packet.Data.Span)}");
}
