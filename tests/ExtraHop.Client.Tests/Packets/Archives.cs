using System.IO.Compression;
using ExtraHop.Client.Tests.Packets.Fuzzing;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>Archives and captures to put into them.</summary>
internal static class Archives
{
    public static byte[] Pcap(int packets)
    {
        CaptureBytes b = new CaptureBytes().PcapHeader();
        for (int i = 0; i < packets; i++)
        {
            b.PcapRecord((uint)i, 0, new byte[i]);
        }

        return b.ToArray();
    }

    public static byte[] Zip(bool descriptors, params (string Name, byte[] Data)[] entries) => Zip(descriptors, CompressionLevel.Optimal, entries);

    public static byte[] Zip(bool descriptors, CompressionLevel level, params (string Name, byte[] Data)[] entries)
    {
        // The framework writes descriptors where it cannot seek back.
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(descriptors ? new ForwardOnly(bytes) : bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] data) in entries)
            {
                using Stream stream = archive.CreateEntry(name, level).Open();
                stream.Write(data);
            }
        }

        return bytes.ToArray();
    }
}
