using System.Runtime.CompilerServices;
using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Benchmarks.Packets;

/// <summary>The ways to go through a capture that are compared.</summary>
internal static class Ways
{
    private static long s_sink;

    /// <summary>(a) Nothing but the bytes.</summary>
    public static long PlainRead(string path, byte[] buffer)
    {
        using Microsoft.Win32.SafeHandles.SafeFileHandle handle = File.OpenHandle(path, options: FileOptions.SequentialScan);
        long offset = 0L;
        while (RandomAccess.Read(handle, buffer, offset) is > 0 and var read)
        {
            offset += read;
        }

        return 0;
    }

    /// <summary>(b) Every packet's length and time.</summary>
    public static long Read(string path)
    {
        using var reader = CaptureReader.Open(path);
        long bytes = 0L;
        long time = 0L;
        while (reader.Fill())
        {
            while (reader.TryRead(out PacketRecord packet))
            {
                bytes += packet.Data.Length;
                time += (long)packet.Timestamp.UnixNanoseconds;
            }
        }

        s_sink = time + bytes;
        return reader.PacketCount;
    }

    /// <summary>The same, filling asynchronously.</summary>
    public static async Task<long> ReadAsync(Stream stream)
    {
        await using var reader = new CaptureReader(stream);
        long bytes = 0L;
        long time = 0L;
        while (await reader.FillAsync())
        {
            Walk(reader, ref bytes, ref time);
        }

        s_sink = time + bytes;
        return reader.PacketCount;
    }

    /// <summary>(c) Down to the ports.</summary>
    public static long Decode(string path)
    {
        using var reader = CaptureReader.Open(path);
        long ports = 0L;
        while (reader.Fill())
        {
            while (reader.TryRead(out PacketRecord packet))
            {
                PacketDecoder.Decode(in packet, out DecodedPacket decoded);
                ports += decoded.SourcePort + decoded.DestinationPort;
            }
        }

        s_sink = ports;
        return reader.PacketCount;
    }

    /// <summary>(c) The ends alone.</summary>
    public static long Endpoints(string path)
    {
        using var reader = CaptureReader.Open(path);
        long ports = 0L;
        while (reader.Fill())
        {
            while (reader.TryRead(out PacketRecord packet))
            {
                PacketDecoder.DecodeEndpoints(in packet, out PacketEndpoints endpoints);
                ports += endpoints.SourcePort + endpoints.DestinationPort;
            }
        }

        s_sink = ports;
        return reader.PacketCount;
    }

    /// <summary>What every decoded packet costs before anything is decoded: clearing it.</summary>
    public static long Clear(string path)
    {
        using var reader = CaptureReader.Open(path);
        long bytes = 0L;
        while (reader.Fill())
        {
            while (reader.TryRead(out PacketRecord packet))
            {
                Clear(packet.Data, out DecodedPacket decoded);
                bytes += decoded.PayloadLength;
            }
        }

        s_sink = bytes;
        return reader.PacketCount;
    }

    /// <summary>(d) Conversations and rates.</summary>
    public static long Flows(string path)
    {
        using var reader = CaptureReader.Open(path);
        var flows = new FlowTable();
        while (reader.Fill())
        {
            while (reader.TryRead(out PacketRecord packet))
            {
                flows.Add(in packet);
            }
        }

        s_sink = flows.Count;
        return reader.PacketCount;
    }

    /// <summary>Every packet as an object of its own, the way for scripts.</summary>
    public static async Task<long> Objects(string path)
    {
        await using var reader = CaptureReader.Open(path);
        long bytes = 0L;
        await foreach (Packet packet in reader.ReadAllAsync())
        {
            bytes += packet.Data.Length;
        }

        s_sink = bytes;
        return reader.PacketCount;
    }

    /// <summary>(e) What one would write in a hurry; knows classic little-endian captures only.</summary>
    public static long Naive(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        reader.ReadBytes(24);
        long packets = 0L;
        long bytes = 0L;
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            uint seconds = reader.ReadUInt32();
            uint fraction = reader.ReadUInt32();
            int captured = reader.ReadInt32();
            reader.ReadInt32();
            bytes += reader.ReadBytes(captured).Length + seconds + fraction;
            packets++;
        }

        s_sink = bytes;
        return packets;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Clear(ReadOnlySpan<byte> data, out DecodedPacket decoded)
    {
        decoded = default;
        decoded.Start(data);
    }

    private static void Walk(CaptureReader reader, ref long bytes, ref long time)
    {
        while (reader.TryRead(out PacketRecord packet))
        {
            bytes += packet.Data.Length;
            time += (long)packet.Timestamp.UnixNanoseconds;
        }
    }
}
