using System.Diagnostics;
using ExtraHop.Client.Packets;
namespace ExtraHop.Client.Benchmarks.Packets;
public static class Probe
{
    public static void Run(bool pcapng)
    {
        var path = Path.GetTempFileName();
        SyntheticCapture.Write(path, 160 << 10, true, pcapng);
        var data = File.ReadAllBytes(path); File.Delete(path);
        for (var i = 0; i < 6; i++)
        {
            var s = Stopwatch.GetTimestamp();
            var n = 0L; for (var k = 0; k < 3000; k++) n += One(data);
            if (true) Console.WriteLine($"{Stopwatch.GetElapsedTime(s).TotalNanoseconds / n:F2} ns a packet");
        }
    }
    internal static Int128 s_sink;
    private static long One(byte[] data)
    {
        using var reader = CaptureReader.FromMemory(data);
        var bytes = 0L;
        Int128 time = 0;
        while (reader.Fill())
        {
            while (reader.TryRead(out var packet))
            {
                bytes += packet.Data.Length;
                time += packet.Timestamp.UnixNanoseconds;
            }
        }
        s_sink = time + bytes;
        return reader.PacketCount;
    }
}
