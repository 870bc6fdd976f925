using System.Buffers.Binary;

namespace ExtraHop.Client.Packets;

/// <summary>
/// Walks over options with <c>foreach</c>, without an allocation. Ends at the end marker, at the end of the block, or where an option breaks off.
/// </summary>
public ref struct CaptureOptionEnumerator
{
    private readonly bool _isBigEndian;
    private ReadOnlySpan<byte> _rest;
    private ReadOnlySpan<byte> _value;
    private ushort _code;

    internal CaptureOptionEnumerator(ReadOnlySpan<byte> options, bool isBigEndian)
    {
        _rest = options;
        _isBigEndian = isBigEndian;
    }

    /// <summary>The option at hand.</summary>
    public readonly CaptureOption Current => new(_code, _isBigEndian, _value);

    /// <summary>Whether the last option claimed more bytes than its block has.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The enumerator itself.</summary>
    public readonly CaptureOptionEnumerator GetEnumerator() => this;

    /// <summary>Goes to the next option.</summary>
    /// <returns>False when there is none.</returns>
    public bool MoveNext()
    {
        if (_rest.Length < 4)
        {
            IsBroken |= !_rest.IsEmpty;
            return false;
        }

        _code = Read(_rest);
        ushort length = Read(_rest[2..]);
        if (_code == 0)
        {
            _rest = default;
            return false;
        }

        ReadOnlySpan<byte> body = _rest[4..];
        if (length > body.Length)
        {
            IsBroken = true;
            _rest = default;
            return false;
        }

        _value = body[..length];
        _rest = body[Math.Min((length + 3) & ~3, body.Length)..];
        return true;
    }

    private readonly ushort Read(ReadOnlySpan<byte> span)
    {
        return _isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(span) : BinaryPrimitives.ReadUInt16LittleEndian(span);
    }
}
