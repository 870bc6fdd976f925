using System.Buffers.Binary;
using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>What a capture says, and what it leaves open, arrives in the copy as it is.</summary>
public class WritingFidelityTests
{
    private const string SimplePacket =
        "0a0d0d0a1c0000004d3c2b1a01000000ffffffffffffffff1c00000001000000140000000100000004000000140000000300000014000000060000004142434414000000";

    private const string LongerThanItsSnapLength = "d4c3b2a102000400000000000000000002000000010000000100000002000000040000000400000041424344";

    private static readonly byte[] s_data = [1, 2, 3, 4, 5];

    [Fact]
    public async Task A_packet_without_a_time_stays_a_simple_packet()
    {
        byte[] copy = await Copy(Convert.FromHexString(SimplePacket), stream => new PcapngWriter(stream));
        Assert.Equal([0x0A0D0D0Au, 1u, 3u], Blocks(copy));
        Packet packet = Assert.Single(Reading.All(copy).Packets);
        Assert.Null(packet.Timestamp);
        Assert.Equal((6L, "41424344"), (packet.OriginalLength, Convert.ToHexString(packet.Data.Span)));
    }

    [Fact]
    public async Task Packets_without_a_time_stay_without_one_whatever_stands_around_them()
    {
        CaptureBytes b = new CaptureBytes().Section().Interface(1, 4).Interface(101, 0);
        b.Simple(9, [1, 2, 3, 4]).Enhanced(0, 5, s_data).Simple(3, [1, 2, 3]).Enhanced(1, 6, s_data).Simple(4, [9, 9, 9, 9]).Simple(7, [1, 2, 3, 4]);
        b.Section().Interface(101, 3).Simple(8, [7, 7, 7]).Enhanced(0, 7, s_data).Simple(2, [8, 8]).Section().Interface(1, 0).Simple(2, [5, 5]).Simple(0, []);
        Reading.Result original = Reading.All(b.ToArray());
        Assert.Null(original.Error);
        var byHand = new MemoryStream();
        using (var writer = new PcapngWriter(byHand, new CaptureWriterOptions { LeaveOpen = true }))
        {
            foreach (Packet packet in original.Packets)
            {
                writer.Write(packet);
            }
        }

        foreach (byte[] copy in (byte[][])[await Copy(b.ToArray(), stream => new PcapngWriter(stream)), byHand.ToArray()])
        {
            Reading.Result result = Reading.All(copy);
            Assert.Null(result.Error);
            Assert.Equal(original.Packets.Select(Describe), result.Packets.Select(Describe));
        }

        Assert.Equal(8, original.Packets.Count(packet => packet.Timestamp is null));
    }

    [Fact]
    public void A_packet_without_a_time_that_no_block_can_hold_is_refused()
    {
        using var writer = new PcapngWriter(new MemoryStream());
        Assert.Contains("without a time", Assert.Throws<ArgumentException>(() => writer.Write(new Packet { Data = s_data, OriginalLength = 3 })).Message,
            StringComparison.Ordinal);
        writer.Write(new Packet { Data = s_data, OriginalLength = 3, Timestamp = new CaptureTimestamp(1) });
        Assert.Equal(1, writer.PacketCount);
    }

    [Fact]
    public async Task A_snap_length_below_the_length_of_a_packet_is_not_written()
    {
        foreach (Func<Stream, CaptureWriter> make in (Func<Stream, CaptureWriter>[])[stream => new PcapngWriter(stream), stream => new PcapWriter(stream)])
        {
            Reading.Result copy = Reading.All(await Copy(Convert.FromHexString(LongerThanItsSnapLength), make));
            Assert.Null(copy.Error);
            Packet packet = Assert.Single(copy.Packets);
            Assert.Equal("41424344", Convert.ToHexString(packet.Data.Span));
            Assert.Single(copy.Reader.Interfaces);
            Assert.True(copy.Reader.Interfaces[packet.InterfaceId].SnapLength is 0 or >= 4,
                $"a snap length of {copy.Reader.Interfaces[packet.InterfaceId].SnapLength}");
        }
    }

    [Fact]
    public async Task A_later_packet_beyond_the_snap_length_gets_a_description_of_its_own()
    {
        byte[] pcap = new CaptureBytes().PcapHeader(snap: 4).PcapRecord(1, 0, [1, 2, 3]).PcapRecord(2, 0, s_data, 9).PcapRecord(3, 0, [1]).ToArray();
        Reading.Result copy = Reading.All(await Copy(pcap, stream => new PcapngWriter(stream)));
        Assert.Equal([3, 5, 1], copy.Packets.Select(packet => packet.Data.Length));
        Assert.All(copy.Packets, packet =>
        {
            long snap = copy.Reader.Interfaces[packet.InterfaceId].SnapLength;
            Assert.True(snap == 0 || snap >= packet.Data.Length, $"a snap length of {snap} for {packet.Data.Length} bytes");
        });
        Assert.Equal([4L, 0L], copy.Reader.Interfaces.Select(description => description.SnapLength));
        Reading.Result sliced = Reading.All(await Copy(pcap, stream => new PcapngWriter(stream, new CaptureWriterOptions { SliceBytes = 5 })));
        Assert.Equal([4L, 5L], sliced.Reader.Interfaces.Select(description => description.SnapLength));
    }

    [Fact]
    public async Task A_pcap_header_promises_enough_for_its_packets_or_the_packet_is_refused()
    {
        var options = new CaptureReaderOptions { MaxPacketBytes = 1 << 20 };
        CaptureBytes large = new CaptureBytes().PcapHeader().PcapRecord(1, 0, new byte[300_000]).PcapRecord(1, 0, new byte[300_001]);
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => Copy(large.ToArray(), stream => new PcapWriter(stream), options: options));
        Assert.Contains("300001 bytes", error.Message, StringComparison.Ordinal);
        Assert.Contains("300000", error.Message, StringComparison.Ordinal);
        byte[] bus = await Copy(
            new CaptureBytes().PcapHeader(link: 231).PcapRecord(1, 0, s_data).PcapRecord(1, 0, new byte[300_000]).ToArray(), stream => new PcapWriter(stream));
        Assert.Equal(128 * 1024 * 1024, Reading.All(bus).Reader.Interfaces[0].SnapLength);
    }

    [Fact]
    public async Task An_original_length_that_was_read_is_written_even_zero()
    {
        byte[] pcap = new CaptureBytes().PcapHeader().PcapRecord(1, 0, s_data, 0).PcapRecord(1, 1, s_data, 3).PcapRecord(1, 2, s_data).PcapRecord(1, 3, [], 60)
            .ToArray();
        IReadOnlyList<Packet> packets = Reading.All(pcap).Packets;
        foreach (Func<Stream, CaptureWriter> make in (Func<Stream, CaptureWriter>[])[stream => new PcapngWriter(stream), stream => new PcapWriter(stream)])
        {
            using var stream = new MemoryStream();
            using (CaptureWriter writer = make(stream))
            {
                foreach (Packet packet in packets)
                {
                    writer.Write(packet);
                }
            }

            foreach (byte[] copy in (byte[][])[stream.ToArray(), await Copy(pcap, make)])
            {
                Assert.Equal([0L, 3L, 5L, 60L], Reading.All(copy).Packets.Select(packet => packet.OriginalLength));
            }
        }

        Assert.Equal((5L, 0L), (new Packet { Data = s_data }.OriginalLength, new Packet { Data = s_data, OriginalLength = 0 }.OriginalLength));
    }

    [Fact]
    public async Task A_capture_without_packets_keeps_its_interfaces()
    {
        var b = new CaptureBytes();
        b.Section().Interface(101, 77, [.. b.Option(2, "tun0"), .. b.Option(9, [9])]).Interface(1, 0).Section().Interface(113);
        Reading.Result all = Reading.All(await Copy(b.ToArray(), stream => new PcapngWriter(stream)));
        Assert.Null(all.Error);
        Assert.Equal([101, 1, 113], all.Reader.Interfaces.Select(description => (int)description.LinkType.Value));
        Assert.Equal(("tun0", 9, 77L), (all.Reader.Interfaces[0].Name, (int)all.Reader.Interfaces[0].TimeResolution, all.Reader.Interfaces[0].SnapLength));

        byte[] pcap = new CaptureBytes().PcapHeader(0xA1B23C4D, link: 101).ToArray();
        Assert.Equal(LinkType.Raw, Assert.Single(Reading.All(await Copy(pcap, stream => new PcapngWriter(stream))).Reader.Interfaces).LinkType);
        Assert.Equal(LinkType.Raw, Assert.Single(Reading.All(await Copy(pcap, stream => new PcapWriter(stream))).Reader.Interfaces).LinkType);

        using var cut = new MemoryStream();
        using (var writer = new PcapWriter(cut, options: new CaptureWriterOptions { LeaveOpen = true }))
        {
            using var reader = CaptureReader.FromMemory((byte[])[.. pcap, 1, 2]);
            await Assert.ThrowsAsync<CaptureFormatException>(() => writer.CopyFromAsync(reader));
        }

        Assert.Equal(LinkType.Raw, Reading.All(cut.ToArray()).Reader.Interfaces[0].LinkType);

        // Filtered away is as empty, and an interface without packets beside others with some stays as well.
        byte[] some = new CaptureBytes().Section().Interface(101).Interface(1).Interface(113).Enhanced(1, 1, s_data).ToArray();
        foreach (bool keep in (bool[])[false, true])
        {
            Reading.Result copy = Reading.All(await Copy(some, stream => new PcapngWriter(stream), (in PacketRecord _) => keep));
            Assert.Equal([101, 1, 113], copy.Reader.Interfaces.Select(description => (int)description.LinkType.Value));
            Assert.Equal(keep ? [1] : [], copy.Packets.Select(packet => packet.InterfaceId));
        }

        // A pcap file takes the kind of its packets, not that of an interface without any.
        Assert.Equal(LinkType.Ethernet, Reading.All(await Copy(some, stream => new PcapWriter(stream))).Reader.Interfaces[0].LinkType);
    }

    [Fact]
    public async Task Sections_become_one_and_each_packet_keeps_its_interface()
    {
        var b = new CaptureBytes();
        b.Section().Interface(1, 0, [.. b.Option(2, "eth0"), .. b.Option(9, [6])]).Enhanced(0, 7, s_data);
        b.Section().Interface(101, 0, [.. b.Option(2, "tun0"), .. b.Option(9, [9])]).Enhanced(0, 7, s_data);
        Reading.Result copy = Reading.All(await Copy(b.ToArray(), stream => new PcapngWriter(stream)));
        Assert.Equal(["eth0", "tun0"], Assert.Single(copy.Reader.Sections).Interfaces.Select(static description => description.Name));
        Assert.Equal([(0, 7000L, LinkType.Ethernet), (1, 7L, LinkType.Raw)],
            copy.Packets.Select(static packet => (packet.InterfaceId, (long)packet.Timestamp!.Value.UnixNanoseconds, packet.LinkType)));
    }

    [Fact]
    public async Task No_capture_is_a_section_alone_and_an_empty_one_is_split_into_one_part()
    {
        Reading.Result nothing = Reading.All(await Copy(new CaptureBytes().Section().ToArray(), stream => new PcapngWriter(stream)));
        Assert.Equal(LinkType.Ethernet, Assert.Single(nothing.Reader.Interfaces).LinkType);
        var parts = new List<MemoryStream>();
        await Copy(new CaptureBytes().Section().Interface(101).ToArray(), _ => new SplittingCaptureWriter(_ => new PcapngWriter(parts.AddNew()), 4096));
        Assert.Equal(LinkType.Raw, Assert.Single(Reading.All(Assert.Single(parts).ToArray()).Reader.Interfaces).LinkType);
    }

    [Fact]
    public async Task Every_part_of_a_split_capture_has_the_interfaces_before_it()
    {
        CaptureBytes b = new CaptureBytes().Section().Interface(101).Interface(1);
        for (int i = 0; i < 20; i++)
        {
            b.Enhanced(1, (ulong)i, new byte[600]);
        }

        var parts = new List<MemoryStream>();
        await Copy(b.ToArray(), _ => new SplittingCaptureWriter(_ => new PcapngWriter(parts.AddNew()), 4096));
        Assert.True(parts.Count > 2);
        Assert.All(parts, part => Assert.All(
            Reading.All(part.ToArray()).Packets, packet => Assert.Equal((1, LinkType.Ethernet), (packet.InterfaceId, packet.LinkType))));
    }

    private static async Task<byte[]> Copy(
        byte[] capture, Func<Stream, CaptureWriter> make, PacketPredicate? filter = null, CaptureReaderOptions? options = null)
    {
        using var stream = new MemoryStream();
        using var reader = CaptureReader.FromMemory(capture, options);
        await using (CaptureWriter writer = make(stream))
        {
            await writer.CopyFromAsync(reader, filter);
        }

        return stream.ToArray();
    }

    private static List<uint> Blocks(byte[] capture)
    {
        var types = new List<uint>();
        for (int at = 0; at < capture.Length; at += (int)BinaryPrimitives.ReadUInt32LittleEndian(capture.AsSpan(at + 4)))
        {
            types.Add(BinaryPrimitives.ReadUInt32LittleEndian(capture.AsSpan(at)));
        }

        return types;
    }

    private static string Describe(Packet packet)
        => FormattableString.Invariant(
            $"{packet.Timestamp?.ToString() ?? "no time"} {packet.OriginalLength} {packet.LinkType} {Convert.ToHexString(packet.Data.Span)}");
}

file static class Streams
{
    public static MemoryStream AddNew(this List<MemoryStream> list)
    {
        list.Add(new MemoryStream());
        return list[^1];
    }
}
