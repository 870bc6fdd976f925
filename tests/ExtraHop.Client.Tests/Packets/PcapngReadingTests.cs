using System.Net;
using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Packets;

public class PcapngReadingTests
{
    private static readonly byte[] s_data = [1, 2, 3, 4, 5];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_packet_block_in_both_byte_orders(bool bigEndian)
    {
        CaptureBytes builder = new CaptureBytes(bigEndian).Section().Interface(snap: 4);
        builder.Enhanced(0, 1_000_007, s_data, 70, [.. builder.Option(1, "hello"), .. builder.Number32(2, 2), .. builder.Number64(4, 9)]);
        builder.Simple(100, [1, 2, 3, 4]).Obsolete(0, 12, 2_000_000, s_data);
        Reading.Result result = Reading.All(builder.ToArray());
        Assert.Null(result.Error);
        Assert.Equal(CaptureFormat.Pcapng, result.Reader.Format);
        Assert.Equal([5, 4, 5], result.Packets.Select(packet => packet.Data.Length));
        Assert.Equal([70, 100, 5], result.Packets.Select(packet => packet.OriginalLength));
        Assert.Equal(1_000_007_000L, (long)result.Packets[0].Timestamp!.Value.UnixNanoseconds);
        Assert.Null(result.Packets[1].Timestamp);
        Assert.Equal(2_000_000_000L, (long)result.Packets[2].Timestamp!.Value.UnixNanoseconds);
        Assert.Equal("hello", result.Packets[0].Comment);
        Assert.Equal(PacketDirection.Outbound, result.Packets[0].Direction);
        Assert.Equal(s_data, result.Packets[2].Data.ToArray());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Options_flags_hashes_drops_queue_and_id_are_reachable(bool bigEndian)
    {
        var b = new CaptureBytes(bigEndian);
        b.Section().Interface().Enhanced(
            0,
            1,
            s_data,
            null,
            [
                .. b.Option(1, "one"), .. b.Option(1, "two"), .. b.Number32(2, 0x105), .. b.Option(3, [2, 1, 2, 3, 4]),
                .. b.Number64(4, 3), .. b.Number64(5, 77), .. b.Number32(6, 8), .. b.Option(7, [0, 9]),
            ]);
        using var reader = CaptureReader.FromMemory(b.ToArray());
        Assert.True(reader.Fill());
        Assert.True(reader.TryRead(out PacketRecord packet));
        Assert.Equal(0x105u, packet.Flags);
        Assert.Equal(3UL, packet.DroppedBefore);
        Assert.Equal(77UL, packet.PacketId);
        Assert.Equal(8u, packet.Queue);
        Assert.True(packet.TryGetOption(3, out CaptureOption hash));
        Assert.Equal([2, 1, 2, 3, 4], hash.Value.ToArray());
        var comments = new List<string>();
        foreach (CaptureOption option in packet.Options)
        {
            if (option.Code == CaptureOption.CommentCode)
            {
                comments.Add(option.AsText());
            }
        }

        Assert.Equal(["one", "two"], comments);
    }

    [Fact]
    public void An_obsolete_packet_tells_its_drops_and_an_unknown_count_is_null()
    {
        using var reader = CaptureReader.FromMemory(
            new CaptureBytes().Section().Interface().Obsolete(0, 12, 1, s_data).Obsolete(0, 0xFFFF, 1, s_data).ToArray());
        Assert.True(reader.Fill());
        Assert.True(reader.TryRead(out PacketRecord first));
        Assert.Equal(12UL, first.DroppedBefore);
        Assert.True(reader.TryRead(out PacketRecord second));
        Assert.Null(second.DroppedBefore);
    }

    [Fact]
    public void Each_section_has_its_own_byte_order_interfaces_and_resolution()
    {
        var big = new CaptureBytes(bigEndian: true);
        big.Section(1, 2).Interface(113, 0, big.Option(9, [9])).Enhanced(0, 5, [9]);
        CaptureBytes b = new CaptureBytes().Section().Interface().Enhanced(0, 5, s_data).Raw(big.ToArray());
        Reading.Result result = Reading.All(b.ToArray());
        Assert.Null(result.Error);
        Assert.Equal([5000L, 5L], result.Packets.Select(packet => (long)packet.Timestamp!.Value.UnixNanoseconds));
        Assert.Equal([LinkType.Ethernet, LinkType.LinuxSll], result.Packets.Select(packet => packet.LinkType));
        Assert.Equal(2, result.Reader.Sections.Count);
        Assert.Empty(result.Reader.Warnings);
        Reading.Result bad = Reading.All([.. b.ToArray(), .. new CaptureBytes().Section().Enhanced(0, 1, s_data).ToArray()]);
        Assert.Contains("interface 0", bad.Error!.Message, StringComparison.Ordinal);
        Assert.Equal(2, bad.Packets.Count);
    }

    [Fact]
    public void Interfaces_may_come_late_and_differ()
    {
        var b = new CaptureBytes();
        b.Section().Interface().Enhanced(0, 1, s_data).Interface(101, 3, b.Option(9, [3])).Enhanced(1, 1, s_data).Enhanced(0, 2, s_data);
        Reading.Result result = Reading.All(b.ToArray());
        Assert.Equal([0, 1, 0], result.Packets.Select(packet => packet.InterfaceId));
        Assert.Equal([1000L, 1_000_000L, 2000L], result.Packets.Select(packet => (long)packet.Timestamp!.Value.UnixNanoseconds));
        Assert.Equal(5, result.Packets[1].Data.Length);
    }

    [Fact]
    public void A_capture_without_interfaces_and_packets_is_valid_and_empty()
    {
        Reading.Result result = Reading.All(new CaptureBytes().Section().ToArray());
        Assert.Null(result.Error);
        Assert.Empty(result.Packets);
        Assert.Contains("no packets", Assert.Single(result.Reader.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Interface_text_addresses_statistics_names_and_secrets_are_reachable()
    {
        var b = new CaptureBytes();
        b.Section(1, 0, [.. b.Option(2, "arm"), .. b.Option(3, "Linux"), .. b.Option(4, "dumper"), .. b.Option(1, "section comment")]);
        b.Interface(
            1,
            96,
            [
                .. b.Option(2, "eth0"), .. b.Option(3, "uplink"), .. b.Option(4, [10, 0, 0, 1, 255, 0, 0, 0]), .. b.Option(6, [1, 2, 3, 4, 5, 6]),
                .. b.Number64(8, 10_000_000_000), .. b.Option(9, [9]), .. b.Option(11, [0, (byte)'t', (byte)'c', (byte)'p']),
                .. b.Option(12, "Linux 6"), .. b.Option(13, [4]), .. b.Option(15, "x710"), .. b.Option(1, "c"),
            ]);
        b.Block(10, b.New().U32(CaptureSecrets.TlsKeyLogType).U32(5).Raw(s_data).ToArray());
        byte[] loopback = IPAddress.IPv6Loopback.GetAddressBytes();
        b.Block(4, [.. b.Option(1, [10, 0, 0, 9, (byte)'h', (byte)'o', 0]), .. b.Option(2, [.. loopback, (byte)'l', 0]), 0, 0, 0, 0]);
        b.Enhanced(0, 1, s_data);
        b.Block(5, [.. b.New().U32(0).U32(0).U32(77).ToArray(), .. b.Number64(4, 100), .. b.Number64(5, 3), .. b.Option(2, b.New().U32(0).U32(5).ToArray())]);
        var seen = new List<uint>();
        b.Block(9, s_data).Block(0xBAD, s_data).Block(0x40000BAD, s_data).Block(0x7777, s_data);
        Reading.Result result = Reading.All(b.ToArray(), new CaptureReaderOptions { OnBlock = (in CaptureBlock block) => seen.Add(block.Type) });
        Assert.Null(result.Error);
        Assert.Single(result.Packets);
        Assert.Equal(("arm", "Linux", "dumper"),
            (result.Reader.Sections[0].Hardware, result.Reader.Sections[0].OperatingSystem, result.Reader.Sections[0].Application));
        Assert.Equal("section comment", Assert.Single(result.Reader.Sections[0].Comments));
        CaptureInterface source = Assert.Single(result.Reader.Interfaces);
        Assert.Equal(("eth0", "uplink", "tcp", "Linux 6", "x710"), (source.Name, source.Description, source.Filter, source.OperatingSystem, source.Hardware));
        Assert.Equal(IPAddress.Parse("10.0.0.1"), Assert.Single(source.Addresses));
        Assert.Equal((4, 10_000_000_000UL), (source.FrameCheckLength, source.BitsPerSecond));
        CaptureInterfaceStatistics statistics = source.Statistics!;
        (long time, long start) = ((long)statistics.Timestamp.UnixNanoseconds, (long)statistics.Start!.Value.UnixNanoseconds);
        Assert.Equal((100UL, 3UL, 77L, 5L), (statistics.Received, statistics.Dropped, time, start));
        CaptureSecrets secrets = Assert.Single(result.Reader.Secrets);
        Assert.Equal(s_data, secrets.Data.ToArray());
        Assert.DoesNotContain("1", secrets.ToString().Replace(" bytes", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("ho", result.Reader.ResolvedNames[IPAddress.Parse("10.0.0.9")]);
        Assert.Equal("l", result.Reader.ResolvedNames[IPAddress.IPv6Loopback]);
        Assert.Equal([0x0A0D0D0Au, 1u, 10u, 4u, 5u, 9u, 0xBADu, 0x40000BADu, 0x7777u], seen);
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(8u)]
    [InlineData(11u)]
    [InlineData(0xFFFF_FFFFu)]
    [InlineData(0x4000_0004u)]
    public void A_block_length_that_cannot_be_is_malformed_and_never_hangs(uint length)
    {
        foreach (uint type in (uint[])[0, 1, 3, 5, 6, 10, 0x7777])
        {
            byte[] capture = new CaptureBytes().Section().Interface().Enhanced(0, 1, s_data).U32(type).U32(length).Raw(new byte[64]).ToArray();
            Reading.Result result = Reading.All(capture);
            Assert.Equal(CaptureFault.Malformed, result.Error!.Fault);
            Assert.Single(result.Packets);
            Assert.Equal(28 + 20 + 40, result.Error.Offset);
        }
    }

    [Fact]
    public void A_trailing_length_that_differs_is_malformed_and_both_numbers_are_told()
    {
        byte[] capture = new CaptureBytes().Section().Interface().Enhanced(0, 1, s_data).ToArray();
        capture[^4] = 44;
        CaptureFormatException error = Reading.All(capture).Error!;
        Assert.Equal(CaptureFault.Malformed, error.Fault);
        Assert.Contains("44", error.Message, StringComparison.Ordinal);
        Assert.Contains("40", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unpadded_block_length_is_rounded_up()
    {
        CaptureBytes b = new CaptureBytes().Section().Interface();
        b.U32(6).U32(37).U32(0).U32(0).U32(1).U32(5).U32(5).Raw(s_data).Raw(0, 0, 0).U32(37).Enhanced(0, 2, [8]);
        Reading.Result result = Reading.All(b.ToArray());
        Assert.Null(result.Error);
        Assert.Equal([5, 1], result.Packets.Select(packet => packet.Data.Length));
    }

    [Fact]
    public void A_captured_length_beyond_its_block_is_malformed()
    {
        CaptureBytes b = new CaptureBytes().Section().Interface();
        b.Block(6, b.New().U32(0).U32(0).U32(0).U32(9).U32(9).Raw(s_data).ToArray());
        CaptureFormatException error = Reading.All(b.ToArray()).Error!;
        Assert.Equal(CaptureFault.Malformed, error.Fault);
        Assert.Contains("claims 9", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0u, 5u, 5)]
    [InlineData(3u, 5u, 3)]
    [InlineData(0u, 100u, 8)]
    [InlineData(64u, 2u, 2)]
    public void A_simple_packet_is_bounded_by_length_limit_and_block(uint snap, uint original, int captured)
    {
        Packet packet = Assert.Single(
            Reading.All(new CaptureBytes().Section().Interface(1, snap).Simple(original, [1, 2, 3, 4, 5, 0, 0, 0]).ToArray()).Packets);
        Assert.Equal(captured, packet.Data.Length);
        Assert.Equal(original, packet.OriginalLength);
    }

    [Fact]
    public void A_simple_packet_before_its_interface_is_malformed()
    {
        Assert.Contains("interface 0", Reading.All(new CaptureBytes().Section().Simple(1, [1]).ToArray()).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_options_of_a_packet_end_its_options_and_of_an_interface_the_capture()
    {
        var b = new CaptureBytes();
        Reading.Result packet = Reading.All(b.Section().Interface().Enhanced(0, 1, s_data, null, [.. b.Option(1, "x"), 2, 0, 200, 0]).ToArray());
        Assert.Null(packet.Error);
        Assert.Equal("x", packet.Packets[0].Comment);
        Reading.Result source = Reading.All(new CaptureBytes().Section().Interface(1, 0, 9, 0, 200, 0).ToArray());
        Assert.Equal(CaptureFault.Malformed, source.Error!.Fault);
    }

    [Fact]
    public void A_cut_at_every_byte_is_told_from_a_clean_end()
    {
        var b = new CaptureBytes();
        var ends = new List<long>();
        b.Section();
        ends.Add(b.Length);
        b.Interface();
        ends.Add(b.Length);
        b.Enhanced(0, 1, s_data);
        ends.Add(b.Length);
        b.Simple(3, [1, 2, 3]);
        byte[] capture = b.ToArray();
        for (int length = 1; length < capture.Length; length++)
        {
            Reading.Result result = Reading.All(capture[..length]);
            Assert.Equal(length >= ends[2] ? 1 : 0, result.Packets.Count);
            if (ends.Contains(length))
            {
                Assert.Null(result.Error);
            }
            else
            {
                Assert.Equal(CaptureFault.Truncated, result.Error!.Fault);
                Assert.Equal(ends.LastOrDefault(end => end <= length), result.Error.Offset);
            }
        }
    }

    [Fact]
    public void Limits_on_blocks_and_metadata_hold()
    {
        byte[] large = new CaptureBytes().Section().Interface().Block(0x7777, new byte[2_000_000]).ToArray();
        CaptureFormatException error = Reading.All(large, new CaptureReaderOptions { MaxBlockBytes = 1_000_000 }).Error!;
        Assert.Equal(CaptureFault.LimitExceeded, error.Fault);
        Assert.Contains("MaxBlockBytes", error.Message, StringComparison.Ordinal);
        CaptureBytes many = new CaptureBytes().Section();
        for (int i = 0; i < 1000; i++)
        {
            many.Interface();
        }

        Assert.Contains("MaxMetadataBytes", Reading.All(many.ToArray(), new CaptureReaderOptions { MaxMetadataBytes = 10_000 }).Error!.Message,
            StringComparison.Ordinal);
        Assert.Equal(1000, Reading.All(many.ToArray()).Reader.Interfaces.Count);
        CaptureBytes b = new CaptureBytes().Section().Interface();
        b.Block(10, b.New().U32(1).U32(8000).Raw(new byte[8000]).ToArray());
        Reading.Result secrets = Reading.All(b.ToArray(), new CaptureReaderOptions { MaxMetadataBytes = 8000 });
        Assert.Empty(secrets.Reader.Secrets);
        Assert.Contains(secrets.Reader.Warnings, warning => warning.Contains("MaxMetadataBytes", StringComparison.Ordinal));
    }
}
