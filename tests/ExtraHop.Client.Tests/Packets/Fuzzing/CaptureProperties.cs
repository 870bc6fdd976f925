using System.Security.Cryptography;
using System.Text;
using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Packets.Fuzzing;

/// <summary>What must hold for any bytes at all.</summary>
internal static class CaptureProperties
{
    private const long MaxPackets = 5_000_000;

    private static readonly CaptureReaderOptions s_limits = new() { MaxBlockBytes = 1 << 20, MaxMetadataBytes = 1 << 20 };

    public sealed record Outcome(string Digest, long Packets, string? Error, CaptureFault? Fault);

    public static void Check(byte[] bytes, Mutator choices)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Outcome whole = Read(CaptureReader.FromMemory(bytes, s_limits));
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < (4L << 20) + (200L * bytes.Length) + (400 * whole.Packets), $"{allocated} bytes were allocated for {bytes.Length}");

        CaptureReaderOptions small = s_limits with { BufferBytes = 4096 };
        Assert.Equal(whole, Read(new CaptureReader(new Chunks(bytes, () => 1 + choices.Next(700)), small)));
        if (bytes.Length < 4000)
        {
            Assert.Equal(whole, Read(new CaptureReader(new Chunks(bytes, () => 1), small)));
        }

        Outcome tolerant = Read(CaptureReader.FromMemory(bytes, s_limits with { TolerateTruncation = true }));
        Assert.Equal(whole.Packets, tolerant.Packets);
        Assert.NotEqual(CaptureFault.Truncated, tolerant.Fault);
        CopyAndCompare(bytes, whole);
    }

    public static async Task CheckArchiveAsync(byte[] bytes, Mutator choices)
    {
        string whole = await ReadArchive(new MemoryStream(bytes));
        Assert.Equal(whole, await ReadArchive(new Chunks(bytes, () => 1 + choices.Next(50))));
    }

    private static Outcome Read(CaptureReader reader)
    {
        using (reader)
        {
            using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var flows = new FlowTable(new FlowTableOptions { MaxFlows = 100, MaxBuckets = 64 });
            try
            {
                while (reader.Fill())
                {
                    while (reader.TryRead(out PacketRecord packet))
                    {
                        Assert.True(reader.PacketCount < MaxPackets, "The reader delivers packets without end.");
                        Digest(digest, in packet);
                        Decode(in packet);
                        flows.Add(in packet);
                    }
                }
            }
            catch (CaptureFormatException error)
            {
                Assert.Equal(reader.PacketCount, error.PacketNumber);
                Assert.Equal(reader.PacketCount, flows.TotalPackets);
                return new Outcome(Convert.ToHexString(digest.GetHashAndReset()), reader.PacketCount, error.Message, error.Fault);
            }

            Assert.Equal(reader.PacketCount, flows.TotalPackets);
            Assert.Equal(reader.PacketCount, flows.Rate.UntimedPackets + flows.Rate.OutlierPackets + flows.Rate.Buckets.Sum(bucket => bucket.Packets));
            return new Outcome(Convert.ToHexString(digest.GetHashAndReset()), reader.PacketCount, null, null);
        }
    }

    private static void Digest(IncrementalHash digest, in PacketRecord packet)
    {
        digest.AppendData(packet.Data);
        digest.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant(
            $"{packet.Timestamp}|{packet.HasTimestamp}|{packet.OriginalLength}|{packet.LinkType}|{packet.InterfaceId}|{packet.Direction}|")));
        digest.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{packet.Comment}|{packet.DroppedBefore}|{packet.PacketId}")));
        foreach (CaptureOption option in packet.Options)
        {
            digest.AppendData(option.Value);
        }
    }

    private static void Decode(in PacketRecord packet)
    {
        PacketDecoder.Decode(in packet, out DecodedPacket decoded);
        for (int depth = 0; ; depth++)
        {
            Assert.InRange(decoded.PayloadOffset, 0, decoded.Data.Length);
            Assert.InRange(decoded.PayloadOffset + decoded.PayloadLength, decoded.PayloadOffset, decoded.Data.Length);
            _ = decoded.Source.ToString() + decoded.Destination + decoded.TcpSequence + decoded.TcpAcknowledgement;
            if (depth == 20 || !PacketDecoder.TryDecodeInner(in decoded, out DecodedPacket inner))
            {
                return;
            }

            decoded = inner;
        }
    }

    /// <summary>What was read, written as pcapng and read again, is the same.</summary>
    private static void CopyAndCompare(byte[] bytes, Outcome whole)
    {
        using var stream = new MemoryStream();
        var before = new List<string>();
        using (var writer = new PcapngWriter(stream, new CaptureWriterOptions { LeaveOpen = true }))
        {
            using var reader = CaptureReader.FromMemory(bytes, s_limits);
            try
            {
                while (reader.Fill())
                {
                    while (reader.TryRead(out PacketRecord packet))
                    {
                        writer.Write(in packet);
                        before.Add(Describe(in packet));
                    }
                }
            }
            catch (CaptureFormatException)
            {
                Assert.NotNull(whole.Error);
            }
        }

        using var again = CaptureReader.FromMemory(stream.ToArray(), s_limits with { MaxPacketBytes = 1 << 28 });
        var after = new List<string>();
        while (again.Fill())
        {
            while (again.TryRead(out PacketRecord packet))
            {
                after.Add(Describe(in packet));
            }
        }

        Assert.Equal(before, after);
    }

    private static string Describe(in PacketRecord packet)
    {
        string time = packet.HasTimestamp ? packet.Timestamp.ToString() : "no time";
        return FormattableString.Invariant(
            $"{time} {packet.OriginalLength} {packet.LinkType} {packet.Direction} {packet.Comment?.Trim('\uFFFD')} {Convert.ToHexString(packet.Data)}");
    }

    private static async Task<string> ReadArchive(Stream stream)
    {
        var text = new StringBuilder();
        try
        {
            await foreach (CaptureEntry entry in CaptureArchive.ReadAsync(stream))
            {
                Assert.Equal(entry.FileName, Path.GetFileName(entry.FileName));
                using var copy = new MemoryStream();
                text.Append(entry.Name).Append('=');
                await entry.Content.CopyToAsync(copy);
                text.Append(Convert.ToHexString(SHA256.HashData(copy.ToArray()))).Append(';');
            }
        }
        catch (CaptureFormatException error)
        {
            text.Append(error.Message);
        }

        return text.ToString();
    }
}
