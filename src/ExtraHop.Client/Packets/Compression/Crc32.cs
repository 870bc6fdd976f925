using System.Buffers.Binary;

namespace ExtraHop.Client.Packets.Compression;

/// <summary>The checksum of gzip and zip, eight bytes at a time.</summary>
internal static class Crc32
{
    private static readonly uint[] s_tables = MakeTables();

    /// <summary>Continues a checksum.</summary>
    /// <param name="crc">The checksum so far, 0 at the start.</param>
    /// <param name="data">What comes next.</param>
    public static uint Append(uint crc, ReadOnlySpan<byte> data)
    {
        uint[] tables = s_tables;
        crc = ~crc;
        while (data.Length >= 8)
        {
            uint low = BinaryPrimitives.ReadUInt32LittleEndian(data) ^ crc;
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(data[4..]);
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

        foreach (byte value in data)
        {
            crc = (crc >> 8) ^ tables[(int)((crc ^ value) & 0xFF)];
        }

        return ~crc;
    }

    private static uint[] MakeTables()
    {
        uint[] tables = new uint[8 * 256];
        for (uint i = 0u; i < 256; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
            }

            tables[i] = value;
        }

        for (int i = 256; i < tables.Length; i++)
        {
            uint previous = tables[i - 256];
            tables[i] = (previous >> 8) ^ tables[(int)(previous & 0xFF)];
        }

        return tables;
    }
}
