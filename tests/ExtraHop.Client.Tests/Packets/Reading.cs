using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>Reads whole captures in several ways.</summary>
internal static class Reading
{
    public sealed record Result(IReadOnlyList<Packet> Packets, CaptureFormatException? Error, CaptureReader Reader);

    public static Result All(byte[] capture, CaptureReaderOptions? options = null) => Drain(CaptureReader.FromMemory(capture, options));

    public static Result InChunks(byte[] capture, Func<int> size, CaptureReaderOptions? options = null)
        => Drain(new CaptureReader(new Chunks(capture, size), options));

    public static async Task<Result> InChunksAsync(byte[] capture, Func<int> size, CaptureReaderOptions? options = null)
    {
        await using var reader = new CaptureReader(new Chunks(capture, size), options);
        var packets = new List<Packet>();
        try
        {
            await foreach (Packet packet in reader.ReadAllAsync())
            {
                packets.Add(packet);
            }
        }
        catch (CaptureFormatException error)
        {
            return new Result(packets, error, reader);
        }

        return new Result(packets, null, reader);
    }

    private static Result Drain(CaptureReader reader)
    {
        using (reader)
        {
            var packets = new List<Packet>();
            try
            {
                while (reader.Fill())
                {
                    while (reader.TryRead(out PacketRecord packet))
                    {
                        packets.Add(packet.ToPacket(reader.PacketCount));
                    }
                }
            }
            catch (CaptureFormatException error)
            {
                return new Result(packets, error, reader);
            }

            return new Result(packets, null, reader);
        }
    }
}
