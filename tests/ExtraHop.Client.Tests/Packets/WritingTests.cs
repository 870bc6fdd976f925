using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Packets;

public class WritingTests
{
    private static readonly byte[] s_data = [1, 2, 3, 4, 5];

    [Fact]
    public async Task Pcapng_to_pcapng_loses_nothing()
    {
        foreach (bool bigEndian in (bool[])[false, true])
        {
            var b = new CaptureBytes(bigEndian);
            b.Section();
            b.Interface(1, 0, [.. b.Option(2, "eth0"), .. b.Option(9, [12]), .. b.Number64(14, 3), .. b.Option(11, [0, (byte)'i', (byte)'p']),
                .. b.Option(4, [10, 0, 0, 1, 255, 0, 0, 0])]);
            b.Interface(101, 0, b.Option(9, [0x80 | 40]));
            b.Enhanced(0, 123_456_789_012_345, s_data, 70, [.. b.Option(1, "note"), .. b.Number32(2, 2), .. b.Number64(4, 9), .. b.Number32(6, 1)]);
            b.Enhanced(1, 0x0000_0180_0000_0001UL, [9]);
            b.Obsolete(0, 3, 77, s_data);
            b.Simple(5, s_data);
            Reading.Result original = Reading.All(b.ToArray());
            Reading.Result copy = Reading.All(await Copy(b.ToArray(), stream => new PcapngWriter(stream)));
            Assert.Null(copy.Error);
            Assert.Equal(original.Packets.Select(Describe), copy.Packets.Select(Describe));
            Assert.Equal("eth0", copy.Reader.Interfaces[0].Name);
            Assert.Equal((12, 3L, "ip"),
                ((int)copy.Reader.Interfaces[0].TimeResolution, copy.Reader.Interfaces[0].TimeOffsetSeconds, copy.Reader.Interfaces[0].Filter));
            Assert.Equal(["10.0.0.1"], copy.Reader.Interfaces[0].Addresses.Select(address => address.ToString()));
        }
    }

    [Fact]
    public async Task Pcap_and_pcapng_round_trip_through_each_other()
    {
        byte[] pcap = new CaptureBytes().PcapHeader(0xA1B23C4D).PcapRecord(1000, 123_456_789, s_data, 77).PcapRecord(1001, 5, []).ToArray();
        byte[] pcapng = await Copy(pcap, stream => new PcapngWriter(stream));
        byte[] back = await Copy(pcapng, stream => new PcapWriter(stream));
        Assert.Equal(Reading.All(pcap).Packets.Select(Describe), Reading.All(pcapng).Packets.Select(Describe));
        Assert.Equal(Reading.All(pcap).Packets.Select(Describe), Reading.All(back).Packets.Select(Describe));
        Reading.Result micro = Reading.All(await Copy(pcap, stream => new PcapWriter(stream, options: new CaptureWriterOptions { Nanoseconds = false })));
        Assert.Equal(1_000_123_456_000L, (long)micro.Packets[0].Timestamp!.Value.UnixNanoseconds);
    }

    [Fact]
    public async Task Slicing_and_filtering()
    {
        byte[] pcap = new CaptureBytes().PcapHeader().PcapRecord(1, 0, s_data, 77).PcapRecord(2, 0, [1]).PcapRecord(3, 0, s_data).ToArray();
        var options = new CaptureWriterOptions { SliceBytes = 2 };
        Func<Stream, CaptureWriter>[] makers = [stream => new PcapWriter(stream, options: options), stream => new PcapngWriter(stream, options)];
        foreach (Func<Stream, CaptureWriter> make in makers)
        {
            Reading.Result result = Reading.All(await Copy(pcap, make, (in PacketRecord packet) => packet.Timestamp.UnixSeconds != 3));
            Assert.Equal([2, 1], result.Packets.Select(packet => packet.Data.Length));
            Assert.Equal([77, 1], result.Packets.Select(packet => packet.OriginalLength));
            Assert.Equal(2, result.Reader.Interfaces[0].SnapLength);
        }
    }

    [Fact]
    public void Packets_of_ones_own_are_written_with_direction_and_comment()
    {
        using var stream = new MemoryStream();
        using (var writer = new PcapngWriter(stream, new CaptureWriterOptions { LeaveOpen = true }))
        {
            var time = new CaptureTimestamp(1_700_000_000_123_456_789);
            writer.Write(new Packet { Data = s_data, Timestamp = time, Direction = PacketDirection.Outbound, Comment = "mine" });
            writer.Write(new Packet { Data = s_data, Timestamp = time, LinkType = LinkType.Raw, OriginalLength = 9 });
            writer.Write(new Packet { Data = s_data });
            Assert.Throws<ArgumentOutOfRangeException>(() => writer.Write(new Packet { Data = s_data, Timestamp = new CaptureTimestamp(-1) }));
            Assert.Throws<ArgumentOutOfRangeException>(() => writer.Write(new Packet { Data = s_data, OriginalLength = -1 }));
            Assert.Equal(3, writer.PacketCount);
        }

        Reading.Result result = Reading.All(stream.ToArray());
        Assert.Null(result.Error);
        Assert.Equal((PacketDirection.Outbound, "mine"), (result.Packets[0].Direction, result.Packets[0].Comment));
        Assert.Equal("2023-11-14T22:13:20.123456789Z", result.Packets[0].Timestamp.ToString());
        Assert.Equal((LinkType.Raw, 9L), (result.Packets[1].LinkType, result.Packets[1].OriginalLength));
        Assert.Null(result.Packets[2].Timestamp);
        Assert.Equal("ExtraHop.Client", result.Reader.Sections[0].Application);
    }

    [Fact]
    public void Secrets_names_and_statistics_are_written_and_read()
    {
        using var stream = new MemoryStream();
        CaptureInterface source = Reading.All(new CaptureBytes().Section().Interface().ToArray()).Reader.Interfaces[0];
        using (var writer = new PcapngWriter(stream, new CaptureWriterOptions { LeaveOpen = true }))
        {
            writer.WriteSecrets(CaptureSecrets.TlsKeyLogType, s_data);
            writer.WriteNames([new(System.Net.IPAddress.Parse("10.0.0.1"), "one"), new(System.Net.IPAddress.Parse("::5"), "five")]);
            writer.WriteStatistics(
                source, new CaptureInterfaceStatistics { Timestamp = new(5_000_000), Received = 9, Dropped = 1, End = new CaptureTimestamp(7_000) });
        }

        Reading.Result result = Reading.All(stream.ToArray());
        Assert.Null(result.Error);
        Assert.Equal(s_data, result.Reader.Secrets[0].Data.ToArray());
        Assert.Equal(["one", "five"], result.Reader.ResolvedNames.Values);
        CaptureInterfaceStatistics statistics = result.Reader.Interfaces[0].Statistics!;
        Assert.Equal((5_000_000L, 9UL, 1UL, 7_000L),
            ((long)statistics.Timestamp.UnixNanoseconds, statistics.Received, statistics.Dropped, (long)statistics.End!.Value.UnixNanoseconds));
    }

    [Fact]
    public async Task A_copy_keeps_the_secrets_wherever_they_stand()
    {
        var b = new CaptureBytes();
        byte[] Secrets(byte value) => b.New().U32(CaptureSecrets.TlsKeyLogType).U32(1).Raw([value, 0, 0, 0]).ToArray();
        b.Section().Block(10, Secrets(1)).Interface().Enhanced(0, 1, s_data).Block(10, Secrets(2)).Enhanced(0, 2, s_data).Block(10, Secrets(3));

        byte[] copy = await Copy(
            b.ToArray(), static stream => new PcapngWriter(stream), static (in PacketRecord packet) => packet.Timestamp.UnixNanoseconds == 2000);
        Reading.Result kept = Reading.All(copy);
        Assert.Equal([1, 2, 3], kept.Reader.Secrets.Select(static secrets => secrets.Data.Span[0]));
        Assert.All(kept.Reader.Secrets, static secrets => Assert.True(secrets.IsTlsKeyLog));
        Assert.Single(kept.Packets);
        byte[] sliced = await Copy(b.ToArray(), static stream => new PcapngWriter(stream, new CaptureWriterOptions { SliceBytes = 96 }));
        Assert.Empty(Reading.All(sliced).Reader.Secrets);
        Assert.Equal(2, Reading.All(await Copy(b.ToArray(), static stream => new PcapWriter(stream))).Packets.Count);

        // The first one stood in front of the interface, where Wireshark's tools cannot copy it.
        Assert.Equal([0x0A0D0D0A, 1, 10, 10, 6, 10], BlockTypes(copy));

        // Two of them stand in front of the packet that is kept: they count for it.
        using var first = CaptureReader.FromMemory(copy);
        Assert.True(first.Fill());
        Assert.True(first.TryRead(out _));
        Assert.Equal(2, first.Secrets.Count);
    }

    [Fact]
    public async Task Each_part_has_the_secrets_that_its_packets_may_need()
    {
        var b = new CaptureBytes();
        b.Section().Block(10, b.New().U32(CaptureSecrets.TlsKeyLogType).U32(4).Raw([1, 2, 3, 4]).ToArray()).Interface();
        for (ulong i = 1; i <= 10; i++)
        {
            b.Enhanced(0, i, new byte[400]);
        }

        var parts = new List<MemoryStream>();
        await using (var writer = new SplittingCaptureWriter(_ => new PcapngWriter(Add()), 2000))
        {
            using var reader = CaptureReader.FromMemory(b.ToArray());
            Assert.Equal(10, await writer.CopyFromAsync(reader));
        }

        Assert.True(parts.Count > 2);
        Assert.All(parts, static part => Assert.True(part.ToArray().Length <= 2000));
        Assert.All(parts, static part => Assert.Equal([1, 2, 3, 4], Assert.Single(Reading.All(part.ToArray()).Reader.Secrets).Data.ToArray()));

        MemoryStream Add()
        {
            parts.Add(new MemoryStream());
            return parts[^1];
        }
    }

    [Fact]
    public async Task Splitting_gives_complete_captures_below_the_limit()
    {
        CaptureBytes b = new CaptureBytes().PcapHeader();
        for (int i = 0; i < 500; i++)
        {
            b.PcapRecord((uint)i, 0, new byte[i]);
        }

        foreach (bool pcapng in (bool[])[false, true])
        {
            var parts = new List<MemoryStream>();
            CaptureWriter Open(int number)
            {
                Assert.Equal(parts.Count + 1, number);
                parts.Add(new MemoryStream());
                return pcapng ? new PcapngWriter(parts[^1]) : new PcapWriter(parts[^1]);
            }

            await using (var writer = new SplittingCaptureWriter(Open, 10_000))
            {
                using var reader = CaptureReader.FromMemory(b.ToArray());
                Assert.Equal(500, await writer.CopyFromAsync(reader));
                Assert.Equal(parts.Count, writer.Parts);
            }

            Assert.True(parts.Count > 10);
            List<Reading.Result> results = parts.ConvertAll(part => Reading.All(part.ToArray()));
            Assert.All(parts, part => Assert.True(part.ToArray().Length <= 10_000));
            Assert.All(results, result => Assert.Null(result.Error));
            Assert.Equal(Enumerable.Range(0, 500), results.SelectMany(result => result.Packets).Select(packet => packet.Data.Length));
        }
    }

    [Fact]
    public void What_pcap_cannot_hold_is_refused()
    {
        using var writer = new PcapWriter(new MemoryStream(), LinkType.Ethernet);
        Assert.Contains("pcapng", Assert.Throws<ArgumentException>(() => writer.Write(new Packet { Data = s_data, LinkType = LinkType.Raw })).Message,
            StringComparison.Ordinal);
        var late = new Packet { Data = s_data, Timestamp = new CaptureTimestamp((Int128)uint.MaxValue * 2_000_000_000) };
        Assert.Contains("2106", Assert.Throws<ArgumentOutOfRangeException>(() => writer.Write(late)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_writer_still_writes_a_valid_capture()
    {
        var stream = new MemoryStream();
        new PcapWriter(stream, options: new CaptureWriterOptions { LeaveOpen = true }).Dispose();
        Assert.Null(Reading.All(stream.ToArray()).Error);
        Assert.Equal(24, stream.Length);
    }

    private static List<int> BlockTypes(byte[] capture)
    {
        var types = new List<int>();
        for (int at = 0; at < capture.Length; at += BitConverter.ToInt32(capture, at + 4))
        {
            types.Add(BitConverter.ToInt32(capture, at));
        }

        return types;
    }

    private static async Task<byte[]> Copy(byte[] capture, Func<Stream, CaptureWriter> make, PacketPredicate? filter = null)
    {
        using var stream = new MemoryStream();
        using var reader = CaptureReader.FromMemory(capture);
        await using (CaptureWriter writer = make(stream))
        {
            await writer.CopyFromAsync(reader, filter);
        }

        return stream.ToArray();
    }

    private static string Describe(Packet packet)
    {
        string data = Convert.ToHexString(packet.Data.Span);
        return FormattableString.Invariant(
            $"{packet.Timestamp} {packet.OriginalLength} {packet.LinkType} {packet.InterfaceId} {packet.Direction} {packet.Comment} {data}");
    }
}
