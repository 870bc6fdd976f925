using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>Packets cut at the snap length have a way of their own through the reader; it must tell the same as the ways for all others.</summary>
public class SlicedReadingTests
{
    private const int Slice = 60;

    // No slice, slices of every kind, and one more than the reader takes for a slice.
    private static readonly uint[] s_snapLengths = [0, 1, Slice - 1, Slice, Slice + 1, 2000, 65535, uint.MaxValue];

    [Theory]
    [InlineData(4096)]
    [InlineData(262_144)]
    public void The_snap_length_of_the_header_changes_no_packet(int bufferBytes)
    {
        foreach (Func<uint, byte[]> make in (Func<uint, byte[]>[])[Pcap, Pcapng])
        {
            Reading.Result plain = Reading.All(make(0));
            Assert.Null(plain.Error);
            Assert.Equal(500, plain.Packets.Count);
            foreach (uint snap in s_snapLengths)
            {
                foreach (int size in (int[])[1, 97, 100_000])
                {
                    Reading.Result sliced = Reading.InChunks(make(snap), () => size, new CaptureReaderOptions { BufferBytes = bufferBytes });
                    Assert.Null(sliced.Error);
                    Assert.Equal(plain.Packets.Select(Describe), sliced.Packets.Select(Describe));
                }
            }
        }
    }

    [Fact]
    public void A_cut_at_every_byte_of_a_slice_ends_the_same_way()
    {
        foreach (Func<uint, byte[]> make in (Func<uint, byte[]>[])[Pcap, Pcapng])
        {
            (byte[] sliced, byte[] plain) = (make(Slice), make(0));
            for (int cut = 700; cut < 1000; cut++)
            {
                (Reading.Result one, Reading.Result other) = (Reading.All(sliced[..cut]), Reading.All(plain[..cut]));
                Assert.Equal(other.Error?.Message, one.Error?.Message);
                Assert.Equal(other.Packets.Count, one.Packets.Count);
            }
        }
    }

    [Theory]
    [InlineData(8, 7u, "A packet of interface 7")]
    [InlineData(20, 61u, "claims 61 captured bytes")]
    [InlineData(20, uint.MaxValue, "claims 4294967295 captured bytes")]
    [InlineData(88, 12u, "ends with the length 12")]
    [InlineData(4, 88u, "ends with the length 0")]
    public void A_spoilt_slice_of_pcapng_is_malformed(int at, uint value, string expected)
    {
        CaptureBytes b = new CaptureBytes().Section().Interface(snap: Slice).Enhanced(0, 1, new byte[Slice]);
        int start = (int)b.Length;
        byte[] capture = b.Enhanced(0, 2, new byte[Slice]).Enhanced(0, 3, new byte[Slice]).ToArray();
        BitConverter.TryWriteBytes(capture.AsSpan(start + at), value);
        Reading.Result result = Reading.All(capture);
        Assert.Single(result.Packets);
        Assert.Equal(CaptureFault.Malformed, result.Error?.Fault);
        Assert.Equal(start, result.Error?.Offset);
        Assert.Contains(expected, result.Error?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slice_above_the_limit_is_refused_like_any_packet()
    {
        foreach (byte[] capture in (byte[][])
            [
                new CaptureBytes().PcapHeader(snap: Slice).PcapRecord(1, 1, new byte[Slice]).ToArray(),
                new CaptureBytes().Section().Interface(snap: Slice).Enhanced(0, 1, new byte[Slice]).ToArray(),
            ])
        {
            Reading.Result result = Reading.All(capture, new CaptureReaderOptions { MaxPacketBytes = Slice - 1 });
            Assert.Equal(CaptureFault.LimitExceeded, result.Error?.Fault);
            Assert.Empty(result.Packets);
        }
    }

    [Fact]
    public void A_new_section_forgets_the_slices_of_the_one_before()
    {
        byte[] swapped = new CaptureBytes(bigEndian: true).Section().Interface().Enhanced(0, 3, new byte[Slice]).ToArray();
        byte[] capture = new CaptureBytes().Section().Interface(snap: Slice).Enhanced(0, 1, new byte[Slice])
            .Section().Enhanced(0, 2, new byte[Slice]).ToArray();
        Reading.Result unknown = Reading.All(capture);
        Assert.Single(unknown.Packets);
        Assert.Contains("described 0 interface(s)", unknown.Error?.Message, StringComparison.Ordinal);
        byte[] first = new CaptureBytes().Section().Interface(snap: Slice).Enhanced(0, 1, new byte[Slice]).ToArray();
        Assert.Equal(3, Reading.All([.. first, .. swapped, .. first]).Packets.Count);
    }

    [Fact]
    public void A_disposed_reader_gives_no_slices()
    {
        var reader = CaptureReader.FromMemory(
            new CaptureBytes().PcapHeader(snap: Slice).PcapRecord(1, 1, new byte[Slice]).PcapRecord(1, 1, new byte[Slice]).ToArray());
        Assert.True(reader.Fill());
        Assert.True(reader.TryRead(out _));
        reader.Dispose();
        Assert.False(reader.TryRead(out _));
    }

    private static byte[] Pcap(uint snap)
    {
        CaptureBytes b = new CaptureBytes().PcapHeader(snap: snap);
        foreach ((int i, int length) in Lengths())
        {
            b.PcapRecord((uint)i, 999_999, Bytes(i, length), (uint)(length + i));
        }

        return b.ToArray();
    }

    private static byte[] Pcapng(uint snap)
    {
        CaptureBytes b = new CaptureBytes().Section();
        b.Interface(snap: snap).Interface(101, snap, b.Number64(14, 5));
        foreach ((int i, int length) in Lengths())
        {
            byte[] options = i % 5 == 0 ? [.. b.Option(1, "note"), .. b.Number32(2, (uint)(1 + (i % 2)))] : Array.Empty<byte>();

            // With options, a shorter packet's block may be as long as that of a slice.
            b.Enhanced((uint)(i % 2), (ulong)i, Bytes(i, i % 10 == 0 ? Slice - 20 : length), (uint)(length + i), options);
        }

        return b.ToArray();
    }

    private static IEnumerable<(int Number, int Length)> Lengths()
    {
        var random = new Random(7);
        for (int i = 0; i < 500; i++)
        {
            yield return (i, random.Next(8) switch
            {
                0 => random.Next(1, 200),
                1 => Slice - random.Next(1, 4),
                _ => Slice,
            });
        }
    }

    private static byte[] Bytes(int seed, int length)
    {
        byte[] bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    private static string Describe(Packet packet)
    {
        string data = Convert.ToHexString(packet.Data.Span);
        return FormattableString.Invariant(
            $"{packet.Number} {packet.Timestamp} {packet.OriginalLength} {packet.LinkType} {packet.InterfaceId} {packet.Direction} {packet.Comment} {data}");
    }
}
