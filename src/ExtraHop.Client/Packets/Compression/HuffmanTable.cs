namespace ExtraHop.Client.Packets.Compression;

/// <summary>A Huffman code of deflate as a table of two levels: the first takes the short codes, the second what is longer.</summary>
/// <remarks>An entry holds the bits to drop (bits 0 to 7), the extra bits that follow (8 to 11), its kind (12 to 15) and its value (16 to 31).</remarks>
internal sealed class HuffmanTable(int firstBits)
{
    public const uint Literal = 0;
    public const uint Base = 1 << 12;
    public const uint End = 2 << 12;
    public const uint Second = 3 << 12;
    public const uint Invalid = 4 << 12;
    public const uint KindMask = 0xF000;
    private const int MaxBits = 15;

    private uint[] _entries = new uint[1 << firstBits];

    /// <summary>The mask of the bits that the first level takes.</summary>
    public uint Mask { get; } = (1u << firstBits) - 1;

    public ReadOnlySpan<uint> Entries => _entries;

    /// <summary>Finds the entry of the code that starts with these bits.</summary>
    public uint Find(ulong bits)
    {
        uint entry = _entries[(int)bits & (int)Mask];
        return (entry & KindMask) == Second ? _entries[(int)(entry >> 16) + (int)((uint)(bits >> firstBits) & ((1u << (int)(entry & 0xFF)) - 1))] : entry;
    }

    /// <summary>Builds the table.</summary>
    /// <param name="lengths">The bits of each symbol's code; 0 where it has none.</param>
    /// <param name="symbols">The entry of each symbol, still without its bits.</param>
    /// <param name="mayBeIncomplete">Whether one code alone is allowed, or none at all.</param>
    /// <returns>False when the lengths are no code.</returns>
    public bool TryBuild(ReadOnlySpan<byte> lengths, ReadOnlySpan<uint> symbols, bool mayBeIncomplete)
    {
        Span<int> counts = stackalloc int[MaxBits + 1];
        counts.Clear();
        foreach (byte length in lengths)
        {
            counts[length]++;
        }

        counts[0] = 0;
        int longest = MaxBits;
        while (longest > 0 && counts[longest] == 0)
        {
            longest--;
        }

        Span<int> next = stackalloc int[MaxBits + 2];
        int left = 1;
        next[1] = 0;
        for (int length = 1; length <= MaxBits; length++)
        {
            left = (left << 1) - counts[length];
            next[length + 1] = (next[length] + counts[length]) << 1;
            if (left < 0)
            {
                return false;
            }
        }

        if (left > 0 && (longest > 1 || !mayBeIncomplete))
        {
            return false;
        }

        // In an incomplete code the missing one has a single bit, too.
        Span<uint> first = _entries.AsSpan(0, 1 << firstBits);
        first.Fill(Invalid | 1);
        int end = first.Length;
        for (int symbol = 0; symbol < lengths.Length; symbol++)
        {
            int length = lengths[symbol];
            if (length != 0)
            {
                Put(Reverse(next[length]++, length), length, symbols[symbol], longest, ref end);
            }
        }

        return true;
    }

    private void Put(int code, int length, uint symbol, int longest, ref int end)
    {
        uint entry = symbol | (uint)length;
        if (length <= firstBits)
        {
            for (int at = code; at < 1 << firstBits; at += 1 << length)
            {
                _entries[at] = entry;
            }

            return;
        }

        // All second levels are as deep as the longest code, which wastes a few entries and saves finding out.
        int depth = longest - firstBits;
        int start = code & (int)Mask;
        if ((_entries[start] & KindMask) != Second)
        {
            if (end + (1 << depth) > _entries.Length)
            {
                Array.Resize(ref _entries, Math.Max(_entries.Length * 2, end + (1 << depth)));
            }

            _entries[start] = Second | (uint)depth | ((uint)end << 16);
            end += 1 << depth;
        }

        int second = (int)(_entries[start] >> 16);
        for (int at = code >> firstBits; at < 1 << depth; at += 1 << (length - firstBits))
        {
            _entries[second + at] = entry;
        }
    }

    private static int Reverse(int code, int length)
    {
        int reversed = 0;
        for (int i = 0; i < length; i++)
        {
            reversed = (reversed << 1) | ((code >> i) & 1);
        }

        return reversed;
    }
}
