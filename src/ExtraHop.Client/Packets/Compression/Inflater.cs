namespace ExtraHop.Client.Packets.Compression;

/// <summary>
/// Unpacks deflate (RFC 1951). Unlike the framework's inflater it delivers every byte before a fault, wherever the input was cut into pieces, and takes not a
/// byte beyond its end.
/// </summary>
internal sealed partial class Inflater
{
    private const int History = 32 * 1024;
    private const int LongestMatch = 258;

    // A match is copied eight bytes at a time and may write a few beyond its end.
    private const int Slack = 8;

    private readonly byte[] _window = new byte[(4 * History) + Slack];
    private readonly byte[] _lengths = new byte[320];
    private readonly HuffmanTable _codes = new(7);
    private readonly HuffmanTable _ownLiterals = new(DeflateCodes.LiteralBits);
    private readonly HuffmanTable _ownDistances = new(DeflateCodes.DistanceBits);
    private HuffmanTable _literals = DeflateCodes.FixedLiterals;
    private HuffmanTable _distances = DeflateCodes.FixedDistances;
    private Step _step;
    private bool _isLast;
    private ulong _bits;
    private int _count;
    private int _read;
    private int _written;
    private int _literalCount;
    private int _distanceCount;
    private int _codeCount;
    private int _index;
    private int _stored;

    private enum Step
    {
        Block,
        StoredLength,
        Stored,
        Counts,
        CodeLengths,
        Lengths,
        Symbols,
        Done,
    }

    /// <summary>What is wrong with the data; null while nothing is. What was unpacked before can still be taken.</summary>
    public string? Fault { get; private set; }

    /// <summary>Whether the data ended.</summary>
    public bool IsDone => _step == Step.Done;

    private int Room => (4 * History) - _written;

    /// <summary>Begins anew.</summary>
    public void Reset()
    {
        _step = Step.Block;
        _bits = 0;
        _count = _read = _written = 0;
        Fault = null;
    }

    /// <summary>Takes what was unpacked.</summary>
    public int Take(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _written - _read);
        _window.AsSpan(_read, count).CopyTo(buffer);
        _read += count;
        return count;
    }

    /// <summary>Unpacks until the input is used up, the data end or break, or the window is full. Everything unpacked before must have been taken.</summary>
    /// <returns>How many bytes of the input were used.</returns>
    public int Run(ReadOnlySpan<byte> input)
    {
        if (_written > 2 * History)
        {
            _window.AsSpan(_written - History, History).CopyTo(_window);
            _read = _written = History;
        }

        int at = 0;
        while (Fault is null && _step != Step.Done && Advance(input, ref at))
        {
        }

        return at;
    }

    /// <returns>False when the input does not suffice for the next step, or the window is full.</returns>
    private bool Advance(ReadOnlySpan<byte> input, ref int at) => _step switch
    {
        Step.Block => StartBlock(input, ref at),
        Step.StoredLength => ReadStoredLength(input, ref at),
        Step.Stored => CopyStored(input, ref at),
        Step.Counts => ReadCounts(input, ref at),
        Step.CodeLengths => ReadCodeLengths(input, ref at),
        Step.Lengths => ReadLengths(input, ref at),
        _ => ReadSymbols(input, ref at),
    };

    private bool StartBlock(ReadOnlySpan<byte> input, ref int at)
    {
        if (!Need(3, input, ref at))
        {
            return false;
        }

        _isLast = Drop(1) != 0;
        switch (Drop(2))
        {
            case 0:
                Drop(_count & 7);
                _step = Step.StoredLength;
                return true;
            case 1:
                (_literals, _distances, _step) = (DeflateCodes.FixedLiterals, DeflateCodes.FixedDistances, Step.Symbols);
                return true;
            case 2:
                _step = Step.Counts;
                return true;
            default:
                return Fail("a deflate block of the reserved type 3");
        }
    }

    private bool ReadStoredLength(ReadOnlySpan<byte> input, ref int at)
    {
        if (!Need(32, input, ref at))
        {
            return false;
        }

        _stored = (int)Drop(16);
        int check = (int)Drop(16);
        _step = Step.Stored;
        return _stored == (check ^ 0xFFFF) || Fail("a stored deflate block whose length and its complement do not match");
    }

    private bool CopyStored(ReadOnlySpan<byte> input, ref int at)
    {
        int count = Math.Min(Math.Min(_stored, input.Length - at), Room);
        input.Slice(at, count).CopyTo(_window.AsSpan(_written));
        at += count;
        _written += count;
        _stored -= count;
        return _stored == 0 && EndBlock();
    }

    private bool ReadCounts(ReadOnlySpan<byte> input, ref int at)
    {
        if (!Need(14, input, ref at))
        {
            return false;
        }

        _literalCount = (int)Drop(5) + 257;
        _distanceCount = (int)Drop(5) + 1;
        _codeCount = (int)Drop(4) + 4;
        _index = 0;
        _lengths.AsSpan(0, 19).Clear();
        _step = Step.CodeLengths;
        return (_literalCount <= 286 && _distanceCount <= 30) || Fail("a deflate block with too many codes");
    }

    private bool ReadCodeLengths(ReadOnlySpan<byte> input, ref int at)
    {
        for (; _index < _codeCount; _index++)
        {
            if (!Need(3, input, ref at))
            {
                return false;
            }

            _lengths[DeflateCodes.LengthOrder[_index]] = (byte)Drop(3);
        }

        _index = 0;
        _step = Step.Lengths;
        return _codes.TryBuild(_lengths.AsSpan(0, 19), DeflateCodes.Numbers, mayBeIncomplete: false) || Fail("a deflate block whose code lengths are no code");
    }

    private bool ReadLengths(ReadOnlySpan<byte> input, ref int at)
    {
        int total = _literalCount + _distanceCount;
        while (_index < total)
        {
            uint entry = _codes.Find(_bits);
            int symbol = (int)(entry >> 16);
            int extra = symbol switch { 16 => 2, 17 => 3, 18 => 7, _ => 0 };
            int length = (int)(entry & 0xFF);
            if (_count < length + extra)
            {
                // The code may be another one once more bits are there.
                if (!Need(_count + 1, input, ref at))
                {
                    return false;
                }

                continue;
            }

            Drop(length);
            int repeats = symbol switch { 16 or 17 => 3, 18 => 11, _ => 1 } + (int)Drop(extra);
            if (repeats > total - _index || (symbol == 16 && _index == 0))
            {
                return Fail("a deflate block that repeats a code length where there is none");
            }

            _lengths.AsSpan(_index, repeats).Fill(symbol switch { < 16 => (byte)symbol, 16 => _lengths[_index - 1], _ => 0 });
            _index += repeats;
        }

        _step = Step.Symbols;
        (_literals, _distances) = (_ownLiterals, _ownDistances);
        return (_lengths[256] != 0 || Fail("a deflate block without an end"))
            && (_literals.TryBuild(_lengths.AsSpan(0, _literalCount), DeflateCodes.Literals, mayBeIncomplete: true)
                || Fail("a deflate block whose literals are no code"))
            && (_distances.TryBuild(_lengths.AsSpan(_literalCount, _distanceCount), DeflateCodes.Distances, mayBeIncomplete: true)
                || Fail("a deflate block whose distances are no code"));
    }

    private bool EndBlock()
    {
        _step = _isLast ? Step.Done : Step.Block;
        return true;
    }

    private bool Fail(string what)
    {
        Fault = what;
        return false;
    }

    /// <summary>Takes single bytes until there are so many bits: never one byte too many.</summary>
    private bool Need(int count, ReadOnlySpan<byte> input, ref int at)
    {
        while (_count < count)
        {
            if (at == input.Length)
            {
                return false;
            }

            _bits |= (ulong)input[at++] << _count;
            _count += 8;
        }

        return true;
    }

    private uint Drop(int count)
    {
        uint value = (uint)(_bits & ((1UL << count) - 1));
        _bits >>= count;
        _count -= count;
        return value;
    }
}
