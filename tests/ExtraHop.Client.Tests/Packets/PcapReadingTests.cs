using ExtraHop.Client.Packets;
using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Packets;

public class PcapReadingTests
{
    private static readonly byte[] s_data = [1, 2, 3, 4, 5];

    [Theory]
    [InlineData(0xA1B2C3D4, false, 1_000_000_007_000L)]
    [InlineData(0xA1B2C3D4, true, 1_000_000_007_000L)]
    [InlineData(0xA1B23C4D, false, 1_000_000_000_007L)]
    [InlineData(0xA1B23C4D, true, 1_000_000_000_007L)]
    public void Every_magic_in_both_byte_orders_gives_the_same_packet(uint magic, bool bigEndian, long nanoseconds)
    {
        byte[] capture = new CaptureBytes(bigEndian).PcapHeader(magic).PcapRecord(1000, 7, s_data, 77).PcapRecord(1001, 0, [9]).ToArray();
        Reading.Result result = Reading.All(capture);
        Assert.Null(result.Error);
        Assert.Equal(CaptureFormat.Pcap, result.Reader.Format);
        Assert.Equal(2, result.Packets.Count);
        Assert.Equal(s_data, result.Packets[0].Data.ToArray());
        Assert.Equal(77, result.Packets[0].OriginalLength);
        Assert.Equal(nanoseconds, (long)result.Packets[0].Timestamp!.Value.UnixNanoseconds);
        Assert.Equal(LinkType.Ethernet, result.Packets[0].LinkType);
        Assert.Equal(bigEndian, result.Reader.Sections[0].IsBigEndian);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_modified_file_has_longer_record_headers_with_interface_and_direction(bool bigEndian)
    {
        CaptureBytes builder = new CaptureBytes(bigEndian).PcapHeader(0xA1B2CD34);
        builder.U32(5).U32(6).U32(5).U32(60).U32(3).U16(0x0800).Raw(4, 0).Raw(s_data);
        builder.U32(7).U32(8).U32(1).U32(1).U32(4).U16(0x0800).Raw(0, 0).Raw(42);
        Reading.Result result = Reading.All(builder.ToArray());
        Assert.Null(result.Error);
        Assert.Equal(CaptureFormat.ModifiedPcap, result.Reader.Format);
        Assert.Equal([3, 4], result.Packets.Select(packet => packet.InterfaceId));
        Assert.Equal([PacketDirection.Outbound, PacketDirection.Inbound], result.Packets.Select(packet => packet.Direction));
        Assert.Equal(s_data, result.Packets[0].Data.ToArray());
        Assert.Equal(5_000_006_000L, (long)result.Packets[0].Timestamp!.Value.UnixNanoseconds);
    }

    [Fact]
    public void Times_are_unsigned_and_the_fraction_may_pass_a_second()
    {
        byte[] capture = new CaptureBytes().PcapHeader().PcapRecord(uint.MaxValue, uint.MaxValue, [1]).PcapRecord(10, 1_500_000, [1]).ToArray();
        IReadOnlyList<Packet> packets = Reading.All(capture).Packets;
        Assert.Equal((Int128)uint.MaxValue * 1_000_000_000 + (Int128)uint.MaxValue * 1000, packets[0].Timestamp!.Value.UnixNanoseconds);
        Assert.Equal(11_500_000_000L, (long)packets[1].Timestamp!.Value.UnixNanoseconds);
    }

    [Fact]
    public void The_link_type_is_the_low_half_and_the_frame_check_bits_are_separate()
    {
        byte[] capture = new CaptureBytes().PcapHeader(link: 0x2400_0071).PcapRecord(1, 1, s_data).ToArray();
        CaptureInterface source = Reading.All(capture).Reader.Interfaces[0];
        Assert.Equal(LinkType.LinuxSll, source.LinkType);
        Assert.Equal(4, source.FrameCheckLength);
        Assert.Null(Reading.All(new CaptureBytes().PcapHeader(link: 1).ToArray()).Reader.Interfaces[0].FrameCheckLength);
    }

    [Theory]
    [InlineData(2, 2, 5u, 60u, 60)]
    [InlineData(543, 0, 5u, 60u, 60)]
    [InlineData(2, 3, 5u, 60u, 60)]
    [InlineData(2, 4, 60u, 5u, 60)]
    public void Lengths_are_swapped_before_version_2_4(int major, int minor, uint second, uint first, int original)
    {
        // 'first' and 'second' stand in the file in this order: the original length first where they are swapped.
        CaptureBytes builder = new CaptureBytes().PcapHeader(major: major, minor: minor).U32(1).U32(2).U32(first).U32(second).Raw(s_data);
        Packet packet = Assert.Single(Reading.All(builder.ToArray()).Packets);
        Assert.Equal(s_data, packet.Data.ToArray());
        Assert.Equal(original, packet.OriginalLength);
    }

    [Fact]
    public void Version_2_3_with_lengths_in_order_is_left_alone()
    {
        Packet packet = Assert.Single(Reading.All(new CaptureBytes().PcapHeader(minor: 3).PcapRecord(1, 2, s_data, 60).ToArray()).Packets);
        Assert.Equal(5, packet.Data.Length);
        Assert.Equal(60, packet.OriginalLength);
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(3, 0)]
    public void An_unknown_version_is_refused_with_its_number(int major, int minor)
    {
        Reading.Result result = Reading.All(new CaptureBytes().PcapHeader(major: major, minor: minor).PcapRecord(1, 2, s_data).ToArray());
        Assert.Equal(CaptureFault.Malformed, result.Error!.Fault);
        Assert.Contains($"version {major}.{minor}", result.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Snap_length_is_only_a_hint_and_zero_and_huge_ones_are_fine()
    {
        foreach (uint snap in (uint[])[0, 2, 5, 1_000_000, uint.MaxValue])
        {
            Reading.Result result = Reading.All(new CaptureBytes().PcapHeader(snap: snap).PcapRecord(1, 2, s_data).PcapRecord(1, 3, [1, 2]).ToArray());
            Assert.Null(result.Error);
            Assert.Equal([5, 2], result.Packets.Select(packet => packet.Data.Length));
            Assert.Equal(snap, result.Reader.Interfaces[0].SnapLength);
        }
    }

    [Fact]
    public void Empty_packets_and_original_lengths_of_every_kind_are_kept()
    {
        byte[] capture = new CaptureBytes().PcapHeader()
            .PcapRecord(1, 0, [], 60).PcapRecord(1, 1, [], 0).PcapRecord(1, 2, s_data, 3).PcapRecord(1, 3, s_data, uint.MaxValue).ToArray();
        Reading.Result result = Reading.All(capture);
        Assert.Null(result.Error);
        Assert.Equal([60, 0, 3, uint.MaxValue], result.Packets.Select(packet => packet.OriginalLength));
        Assert.Equal([0, 0, 5, 5], result.Packets.Select(packet => packet.Data.Length));
    }

    [Theory]
    [InlineData(0x8000_0001)]
    [InlineData(uint.MaxValue)]
    [InlineData(0x7FFF_FFFF)]
    public void A_hostile_length_is_malformed_and_costs_no_memory(uint length)
    {
        byte[] capture = new CaptureBytes().PcapHeader().PcapRecord(1, 2, s_data).U32(1).U32(2).U32(length).U32(length).Raw(s_data).ToArray();
        Reading.Result result = Reading.All(capture);
        Assert.InRange(Allocations.Least(() => Reading.All(capture)), 0, 200_000);
        Assert.Single(result.Packets);
        Assert.Equal(CaptureFault.Malformed, result.Error!.Fault);
        Assert.Equal(24 + 21, result.Error.Offset);
        Assert.Equal(1, result.Error.PacketNumber);
        Assert.Contains(length.ToString(System.Globalization.CultureInfo.InvariantCulture), result.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_packet_above_the_limit_names_the_option_that_sets_it()
    {
        byte[] capture = new CaptureBytes().PcapHeader().PcapRecord(1, 2, new byte[300_000]).ToArray();
        CaptureFormatException error = Reading.All(capture).Error!;
        Assert.Equal(CaptureFault.LimitExceeded, error.Fault);
        Assert.Contains("MaxPacketBytes", error.Message, StringComparison.Ordinal);
        Assert.Single(Reading.All(capture, new CaptureReaderOptions { MaxPacketBytes = 300_000 }).Packets);
        Assert.Single(Reading.All(new CaptureBytes().PcapHeader(link: 231).PcapRecord(1, 2, new byte[300_000]).ToArray()).Packets);
    }

    [Fact]
    public void A_cut_at_every_byte_delivers_the_whole_packets_before_and_says_where_it_is()
    {
        byte[] capture = new CaptureBytes().PcapHeader().PcapRecord(1, 2, s_data).PcapRecord(2, 3, [7, 8, 9]).ToArray();
        int[] ends = [24, 24 + 21, 24 + 21 + 19];
        for (int length = 1; length < capture.Length; length++)
        {
            Reading.Result result = Reading.All(capture[..length]);
            Assert.Equal(ends.Count(end => end > 24 && end <= length), result.Packets.Count);
            if (ends.Contains(length))
            {
                Assert.Null(result.Error);
                continue;
            }

            Assert.Equal(CaptureFault.Truncated, result.Error!.Fault);
            Assert.Equal(length < 24 ? 0 : ends.Last(end => end <= length), result.Error.Offset);
            Assert.Equal(result.Packets.Count, result.Error.PacketNumber);
            if (length >= 24)
            {
                Reading.Result tolerant = Reading.All(capture[..length], new CaptureReaderOptions { TolerateTruncation = true });
                Assert.Null(tolerant.Error);
                Assert.True(tolerant.Reader.IsTruncated);
                Assert.Equal(result.Packets.Count, tolerant.Packets.Count);
            }
        }
    }

    [Theory]
    [InlineData(0xA1B2C3D4, false)]
    [InlineData(0xA1B2C3D4, true)]
    [InlineData(0xA1B23C4D, false)]
    public void Two_files_run_together_are_one_capture_and_then_garbage(uint magic, bool bigEndian)
    {
        byte[] second = new CaptureBytes(bigEndian).PcapHeader(magic).PcapRecord(3, 4, s_data).ToArray();
        Reading.Result result = Reading.All(new CaptureBytes().PcapHeader().PcapRecord(1, 2, s_data).Raw(second).ToArray());
        Assert.Single(result.Packets);
        Assert.Equal(CaptureFault.Malformed, result.Error!.Fault);
        Assert.Contains("second pcap file", result.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_trailing_garbage_is_a_cut_header_and_long_garbage_is_malformed()
    {
        CaptureBytes capture = new CaptureBytes().PcapHeader().PcapRecord(1, 2, s_data);
        Assert.Equal(CaptureFault.Truncated, Reading.All([.. capture.ToArray(), 1, 2, 3]).Error!.Fault);
        byte[] garbage = Enumerable.Repeat((byte)0xEE, 40).ToArray();
        Assert.Equal(CaptureFault.Malformed, Reading.All([.. capture.ToArray(), .. garbage]).Error!.Fault);
    }

    [Fact]
    public void A_fill_after_the_fault_throws_again_and_try_read_stays_false()
    {
        using var reader = CaptureReader.FromMemory(new CaptureBytes().PcapHeader().PcapRecord(1, 2, s_data).Raw(1, 2, 3).ToArray());
        Assert.True(reader.Fill());
        Assert.True(reader.TryRead(out _));
        Assert.False(reader.TryRead(out _));
        Assert.Throws<CaptureFormatException>(() => reader.Fill());
        Assert.False(reader.TryRead(out _));
        Assert.Throws<CaptureFormatException>(() => reader.Fill());
    }
}
