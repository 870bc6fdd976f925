using System.IO.Compression;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Packets.Compression;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>Broken gzip delivers every whole packet before the fault, however the bytes arrive; good deflate is unpacked like the framework does.</summary>
public class InflaterTests
{
    /// <summary>A stored block that holds a capture of one packet of one byte, then a block of the type that nobody defined.</summary>
    private const string OnePacketThenFault =
        "1f8b0800000000000003002900d6ffd4c3b2a10200040000000000000000000000040001000000010000000200000001000000010000004107";

    [Fact]
    public void A_packet_before_the_fault_is_delivered_and_the_fault_says_what_is_wrong()
    {
        foreach (int bufferBytes in (int[])[4096, 262_144])
        {
            foreach (int size in (int[])[1, 7, 1000])
            {
                Reading.Result result = Reading.InChunks(
                    Convert.FromHexString(OnePacketThenFault), () => size, new CaptureReaderOptions { BufferBytes = bufferBytes });
                Assert.Equal([0x41], Assert.Single(result.Packets).Data.ToArray());
                Assert.Equal(CaptureFault.Malformed, result.Error!.Fault);
                Assert.Equal((41L, 1L), (result.Error.Offset, result.Error.PacketNumber));
                Assert.Contains("block of the reserved type 3", result.Error.Message, StringComparison.Ordinal);
                Assert.DoesNotContain("unsupported", result.Error.Message, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Theory]
    [InlineData("07", "reserved type 3")]
    [InlineData("0100000000", "complement")]
    [InlineData("fdff", "too many codes")]
    [InlineData("05000000000000", "code lengths are no code")]
    [InlineData("0362", "distance that leads before")]
    [InlineData("1b03", "stands for nothing")]
    public void Every_kind_of_broken_block_is_named_after_what_came_before(string block, string words)
    {
        foreach (int size in (int[])[1, 100])
        {
            byte[] bytes = Convert.FromHexString("0002 00fd ff 4142".Replace(" ", "", StringComparison.Ordinal) + block + "00000000000000000000");
            byte[] output = Unpack(bytes, size, out string? error);
            Assert.Equal("AB"u8.ToArray(), output);
            Assert.Contains(words, error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_fault_at_every_bit_gives_the_same_bytes_for_every_size_of_pieces()
    {
        byte[] data = Sample(3000, 20);
        byte[] packed = Pack(data, CompressionLevel.Optimal);
        for (int bit = 0; bit < packed.Length * 8; bit += 3)
        {
            byte[] broken = packed.ToArray();
            broken[bit / 8] ^= (byte)(1 << (bit % 8));
            byte[] whole = Unpack(broken, int.MaxValue, out string? error);
            foreach (int size in (int[])[1, 5, 300])
            {
                Assert.Equal(whole, Unpack(broken, size, out string? other));
                Assert.Equal(error, other);
            }
        }
    }

    [Fact]
    public void Good_data_of_every_kind_come_out_whole_and_the_input_stands_right_behind_them()
    {
        foreach ((int seed, int length) in (ReadOnlySpan<(int, int)>)[(1, 0), (2, 1), (3, 400), (4, 70_000), (5, 400_000)])
        {
            foreach (int kinds in (int[])[1, 3, 20, 256])
            {
                byte[] data = Sample(length, kinds, seed);
                foreach (CompressionLevel level in (CompressionLevel[])
                    [CompressionLevel.NoCompression, CompressionLevel.Fastest, CompressionLevel.SmallestSize])
                {
                    byte[] packed = [.. Pack(data, level), 1, 2, 3];
                    foreach (int size in (int[])[11, 5000])
                    {
                        using var source = new Chunks(packed, () => size);
                        var input = new InflateInput(default, source);
                        using var stream = new InflateStream(input);
                        using var output = new MemoryStream();
                        stream.CopyTo(output);
                        Assert.True(data.AsSpan().SequenceEqual(output.ToArray()), $"{length} bytes of {kinds} kinds, {level}");
                        Assert.True(input.Ensure(3));
                        Assert.Equal([1, 2, 3], input.Pending.ToArray());
                    }
                }
            }
        }
    }

    [Fact]
    public void What_breaks_off_inside_a_block_is_cut_and_not_broken()
    {
        byte[] packed = Pack(Sample(3000, 20), CompressionLevel.Optimal);
        for (int length = 0; length < packed.Length; length++)
        {
            Unpack(packed[..length], 7, out string? error);
            Assert.Equal("cut", error);
        }
    }

    private static byte[] Unpack(byte[] packed, int size, out string? error)
    {
        using var source = new Chunks(packed, () => size);
        var input = new InflateInput(default, source);
        using var stream = new InflateStream(input);
        using var output = new MemoryStream();
        error = null;
        try
        {
            stream.CopyTo(output);
            error = input.RanOut ? "cut" : null;
        }
        catch (InvalidDataException broken)
        {
            error = broken.Message;
        }

        return output.ToArray();
    }

    private static byte[] Pack(byte[] data, CompressionLevel level)
    {
        using var bytes = new MemoryStream();
        using (var deflate = new DeflateStream(bytes, level, leaveOpen: true))
        {
            deflate.Write(data);
        }

        // The framework writes nothing at all for nothing.
        return bytes.Length == 0 ? [3, 0] : bytes.ToArray();
    }

    /// <summary>Bytes of a few kinds with repetitions near and far, so that every kind of match occurs.</summary>
    private static byte[] Sample(int length, int kinds, int seed = 9)
    {
        var random = new Random(seed);
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++)
        {
            bytes[i] = (byte)random.Next(kinds);
            if (i > 100 && random.Next(50) == 0)
            {
                int count = Math.Min(random.Next(3, 400), length - i);
                int back = random.Next(1, Math.Min(i, 32_768));
                for (int k = 0; k < count; k++)
                {
                    bytes[i + k] = bytes[i + k - back];
                }

                i += count - 1;
            }
        }

        return bytes;
    }
}
