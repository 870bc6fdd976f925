using System.Buffers.Binary;

namespace ExtraHop.Client.Packets.Compression;

/// <summary>The checksum of gzip and zip, eight bytes at a time.</summary>
internal static class Crc32
{
    private static readonly uint[] Tables = MakeTables();

    /// <summary>Continues a checksum.</summary>
    /// <param name="crc">The checksum so far, 0 at the start.</param>
    /// <param name="data">What comes next.</param>
    public static uint Append(uint crc, ReadOnlySpan<byte> data)
    {
        var tables = Tables;
        crc = ~crc;
        while (data.Length >= 8)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(data) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(data[4..]);
            crc = tables[1792 + (int)(low & 0xFF)]
                ^ tables[1536 + (int)((low >> 8) & 0xFF)]
                ^ tables[1280 + (int)((low >> 16) & 0xFF)]
                ^ tables[1024 + (int)(low >> 24)]
                ^ tables[768 + (int)(high & 0xFF)]
                ^ tables[512 + (int)((high >> 8) & 0xFF)]
                ^ tables[256 + (int)((high >> 16) & 0xFF)]
                ^ tables[(int)(high >> 24)];
            data = data[8..];
        }

        foreach (var value in data)
        {
            crc = (crc >> 8) ^ tables[(int)((crc ^ value) & 0xFF)];
        }

        return ~crc;
    }

    private static uint[] MakeTables()
    {
        var tables = new uint[8 * 256];
        for (var i = 0u; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
            }

            tables[i] = value;
        }

        for (var i = 256; i < tables.Length; i++)
        {
            var previous = tables[i - 256];
            tables[i] = (previous >> 8) ^ tables[(int)(previous & 0xFF)];
        }

        return tables;
    }
}
