using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>
/// Limits hold on every way through the reader; what stands behind a capture is garbage and not a large packet; the first bytes are told for what they are.
/// </summary>
public class CaptureLimitTests
{
    private static readonly byte[] s_data = [1, 2, 3, 4, 5];

    /// <summary>
    /// A packet with more options than its block may have, as each way meets it: plain, in the other byte order, obsolete (which has no way of its own).
    /// </summary>
    public static TheoryData<bool, string> Ways =>
        new() { { false, "enhanced" }, { true, "enhanced" }, { false, "obsolete" }, { false, "other" }, { true, "other" } };

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_limit_of_a_block_holds_in_memory_and_in_every_step_of_a_stream(bool bigEndian, string kind)
    {
        const int Limit = 400_000;
        foreach ((int bytes, bool fits) in ((int, bool)[])[(Limit, true), (Limit + 4, false), (1_000_000, false)])
        {
            CaptureBytes b = new CaptureBytes(bigEndian).Section().Interface().Enhanced(0, 1, s_data);
            long start = b.Length;
            byte[] capture = (kind switch
            {
                "enhanced" => b.Block(6, Body(b, 20, bytes)),
                "obsolete" => b.Block(2, Body(b, 20, bytes)),
                _ => b.Block(0x7777, new byte[bytes - 12]),
            }).Enhanced(0, 3, s_data).ToArray();
            var options = new CaptureReaderOptions { MaxBlockBytes = Limit };
            Reading.Result[] results =
            [
                Reading.All(capture, options),
                Reading.InChunks(capture, () => 100_000, options),
                Reading.InChunks(capture, () => int.MaxValue, options with { BufferBytes = 4 << 20 }),
            ];
            foreach (Reading.Result result in results)
            {
                if (fits)
                {
                    Assert.Null(result.Error);
                    continue;
                }

                Assert.Single(result.Packets);
                Assert.Equal((CaptureFault.LimitExceeded, start), (result.Error!.Fault, result.Error.Offset));
                Assert.Contains("MaxBlockBytes", result.Error.Message, StringComparison.Ordinal);
            }
        }

        static byte[] Body(CaptureBytes b, int head, int bytes)
        {
            byte[] body = new byte[bytes - 12];
            b.New().U32(0).U32(0).U32(0).U32(4).U32(4).ToArray().AsSpan(0, head).CopyTo(body);
            return body;
        }
    }

    [Fact]
    public void A_limit_below_that_of_a_packet_holds_for_blocks_that_are_none()
    {
        byte[] capture = new CaptureBytes().Section().Interface().Enhanced(0, 1, new byte[5000]).Block(0x7777, new byte[5000]).ToArray();
        Reading.Result result = Reading.All(capture, new CaptureReaderOptions { MaxBlockBytes = 1000 });
        Assert.Equal(5000, Assert.Single(result.Packets).Data.Length);
        Assert.Equal(CaptureFault.LimitExceeded, result.Error!.Fault);
        Assert.Contains("5012 bytes", result.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Garbage_behind_a_capture_is_malformed()
    {
        var captures = ((string, byte[])[])
            [
                ("pcap", new CaptureBytes().PcapHeader().PcapRecord(1, 2, s_data).ToArray()),
                ("pcap without a snap length", new CaptureBytes().PcapHeader(snap: uint.MaxValue).PcapRecord(1, 2, s_data).ToArray()),
                ("big-endian pcap", new CaptureBytes(bigEndian: true).PcapHeader(snap: 0x7FFF_FFFF).PcapRecord(1, 2, s_data).ToArray()),
                ("pcapng", new CaptureBytes().Section().Interface().Enhanced(0, 1, s_data).ToArray()),
                ("big-endian pcapng", new CaptureBytes(bigEndian: true).Section().Interface().Enhanced(0, 1, s_data).ToArray()),
            ];
        byte[][] garbage = (byte[][])
            [
                "</body></html> and so on and on, as proxies like to add"u8.ToArray(),
                "garbage! and so on, longer than a record header is long"u8.ToArray(),
                "{\"error_message\": \"the packetstore went away meanwhile\"}"u8.ToArray(),
                [.. Enumerable.Repeat((byte)0xEE, 60)],
                [.. Enumerable.Range(1, 60).Select(i => (byte)(i * 37))],
                Convert.FromHexString("504b0304140000000800e0b2545a1e8a2f0b34120000a0860100080000006669"),
            ];
        foreach ((string name, byte[] capture) in captures)
        {
            foreach (byte[] tail in garbage)
            {
                foreach (Reading.Result result in (Reading.Result[])[Reading.All([.. capture, .. tail]), Reading.InChunks([.. capture, .. tail], () => 1)])
                {
                    Assert.True(result.Error!.Fault is CaptureFault.Malformed or CaptureFault.Truncated,
                        $"{name}, {Convert.ToHexString(tail)}: {result.Error.Message}");
                    Assert.DoesNotContain("limit", result.Error.Message, StringComparison.Ordinal);
                    Assert.Single(result.Packets);
                }
            }
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 3)]
    [InlineData(2, 0)]
    [InlineData(0, 0)]
    public void A_version_of_pcapng_that_nobody_defined_is_an_error_in_every_section(int major, int minor)
    {
        foreach (bool bigEndian in (bool[])[false, true])
        {
            byte[] good = new CaptureBytes().Section(1, 2).Interface().Enhanced(0, 1, s_data).ToArray();
            byte[] bad = new CaptureBytes(bigEndian).Section(major, minor).Interface().Enhanced(0, 1, s_data).ToArray();
            Reading.Result first = Reading.All(bad);
            Assert.Empty(first.Packets);
            Assert.Equal((CaptureFault.Malformed, 0L), (first.Error!.Fault, first.Error.Offset));
            Assert.Contains($"pcapng version {major}.{minor}; expected 1.0", first.Error.Message, StringComparison.Ordinal);
            Reading.Result later = Reading.All([.. good, .. bad]);
            Assert.Single(later.Packets);
            Assert.Equal((CaptureFault.Malformed, (long)good.Length), (later.Error!.Fault, later.Error.Offset));
        }
    }

    [Fact]
    public void The_first_bytes_are_told_for_what_they_are()
    {
        byte[] section = new CaptureBytes().Section().ToArray();
        byte[] wrong = [.. section[..8], 1, 2, 3, 4, .. section[12..]];
        foreach (Reading.Result result in (Reading.Result[])[Reading.All(wrong), Reading.InChunks(wrong, () => 1)])
        {
            Assert.Equal(CaptureFault.Malformed, result.Error!.Fault);
            Assert.Contains("byte-order magic 01020304; expected 1A2B3C4D or 4D3C2B1A", result.Error.Message, StringComparison.Ordinal);
        }

        foreach ((byte[] bytes, string words) in ((byte[], string)[])
            [
                (section[..10], "section header of a pcapng capture: 10 bytes; expected at least 28"),
                (section[..1], "section header of a pcapng capture: 1 bytes; expected at least 28"),
                (section[..20], "block of type 0x0A0D0D0A: 20 bytes; expected 28"),
                (new CaptureBytes().PcapHeader().ToArray()[..10], "file header: 10 bytes; expected at least 24"),
                ([0x1F], "header of a gzip file: 1 bytes; expected at least 18"),
            ])
        {
            CaptureFormatException error = Reading.All(bytes).Error!;
            Assert.Equal(CaptureFault.Truncated, error.Fault);
            Assert.Contains(words, error.Message, StringComparison.Ordinal);
        }
    }
}
