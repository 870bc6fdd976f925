namespace ExtraHop.Client.Packets.Compression;

/// <summary>The constants of deflate (RFC 1951).</summary>
internal static class DeflateCodes
{
    public const int LiteralBits = 10;
    public const int DistanceBits = 8;

    private static readonly ushort[] s_lengthBases =
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly ushort[] s_distanceBases =
        [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];

    /// <summary>In which order a block tells the lengths of the code that its lengths are written in.</summary>
    public static ReadOnlySpan<byte> LengthOrder => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>The entries of 256 literals, the end of a block and the lengths.</summary>
    public static uint[] Literals { get; } = MakeLiterals();

    /// <summary>The entries of the distances.</summary>
    public static uint[] Distances { get; } = MakeDistances();

    /// <summary>The entries of the code for lengths: their own numbers.</summary>
    public static uint[] Numbers { get; } = [.. Enumerable.Range(0, 19).Select(number => (uint)number << 16)];

    public static HuffmanTable FixedLiterals { get; } = Make(
        LiteralBits, [.. Enumerable.Range(0, 288).Select(symbol => (byte)(symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))], Literals);

    public static HuffmanTable FixedDistances { get; } = Make(DistanceBits, [.. Enumerable.Repeat((byte)5, 32)], Distances);

    private static uint[] MakeLiterals()
    {
        uint[] entries = new uint[288];
        for (int symbol = 0; symbol < entries.Length; symbol++)
        {
            int index = symbol - 257;
            entries[symbol] = symbol switch
            {
                < 256 => HuffmanTable.Literal | ((uint)symbol << 16),
                256 => HuffmanTable.End,
                < 265 or 285 => HuffmanTable.Base | ((uint)s_lengthBases[index] << 16),
                < 285 => HuffmanTable.Base | ((uint)((index - 4) / 4) << 8) | ((uint)s_lengthBases[index] << 16),
                _ => HuffmanTable.Invalid,
            };
        }

        return entries;
    }

    private static uint[] MakeDistances()
    {
        uint[] entries = new uint[32];
        for (int symbol = 0; symbol < entries.Length; symbol++)
        {
            entries[symbol] = symbol switch
            {
                < 4 => HuffmanTable.Base | ((uint)s_distanceBases[symbol] << 16),
                < 30 => HuffmanTable.Base | ((uint)((symbol - 2) / 2) << 8) | ((uint)s_distanceBases[symbol] << 16),
                _ => HuffmanTable.Invalid,
            };
        }

        return entries;
    }

    private static HuffmanTable Make(int firstBits, byte[] lengths, uint[] symbols)
    {
        var table = new HuffmanTable(firstBits);
        table.TryBuild(lengths, symbols, mayBeIncomplete: false);
        return table;
    }
}
