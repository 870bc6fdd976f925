using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>A capture that goes into a stream of the caller's.</summary>
public sealed class CopyingTests
{
    private static byte[] Bytes => Enumerable.Range(1, 50)
        .Aggregate(new CaptureBytes().PcapHeader(), static (made, second) => made.PcapRecord((uint)second, 0, new byte[60])).ToArray();

    [Fact]
    public async Task Every_byte_arrives_and_the_packets_are_counted()
    {
        byte[] bytes = Bytes;
        await using PacketCapture capture = Answer(bytes);
        using var target = new MemoryStream();
        var told = new List<PacketProgress>();
        Assert.Equal(bytes.Length, await capture.CopyToAsync(target, new Listener<PacketProgress>(told.Add)));
        Assert.Equal(bytes, target.ToArray());
        Assert.True(target.CanWrite);
        Assert.Equal((bytes.Length, 50L), (told[^1].Bytes, told[^1].Packets));
        await Assert.ThrowsAsync<InvalidOperationException>(() => capture.CopyToAsync(target));
    }

    [Fact]
    public async Task What_is_no_capture_is_copied_too()
    {
        byte[] text = "CLIENT_RANDOM 00 11\n"u8.ToArray();
        await using PacketCapture capture = Answer(text);
        using var target = new MemoryStream();
        Assert.Equal(text.Length, await capture.CopyToAsync(target));
        Assert.Equal(text, target.ToArray());
    }

    [Fact]
    public async Task A_stream_that_fails_gives_its_own_error()
    {
        var full = new IOException("No space left on device");
        await using PacketCapture capture = Answer(Bytes);
        Assert.Same(full, await Assert.ThrowsAsync<IOException>(() => capture.CopyToAsync(new Full(full))));
    }

    private static PacketCapture Answer(byte[] bytes) => new(
        new MemoryStream(bytes), null, "application/vnd.tcpdump.pcap", bytes.Length, isEmpty: false, TimeProvider.System);

    private sealed class Full(IOException error) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw error;
    }
}
