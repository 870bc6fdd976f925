using System.Buffers.Binary;
using System.Text;

namespace ExtraHop.Client.Packets;

/// <summary>An option of a pcapng packet: a code and a value. Dies with the packet it belongs to.</summary>
public readonly ref struct CaptureOption
{
    internal CaptureOption(ushort code, bool isBigEndian, ReadOnlySpan<byte> value)
    {
        Code = code;
        IsBigEndian = isBigEndian;
        Value = value;
    }

    /// <summary>The code of a comment, in every block.</summary>
    public const ushort CommentCode = 1;

    /// <summary>What the option is; its meaning depends on the block, except for comments (1) and custom options (2988, 2989, 19372, 19373).</summary>
    public ushort Code { get; }

    /// <summary>Whether numbers in the value are big-endian.</summary>
    public bool IsBigEndian { get; }

    /// <summary>The value without its padding.</summary>
    public ReadOnlySpan<byte> Value { get; }

    /// <summary>The value as text; what is not UTF-8 is replaced.</summary>
    public string AsText()
    {
        int end = Value.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? Value : Value[..end]);
    }

    /// <summary>The value as an unsigned number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>False when the value is not 1, 2, 4 or 8 bytes long.</returns>
    public bool TryGetNumber(out ulong number)
    {
        (number, bool known) = (Value.Length, IsBigEndian) switch
        {
            (1, _) => (Value[0], true),
            (2, false) => (BinaryPrimitives.ReadUInt16LittleEndian(Value), true),
            (2, true) => (BinaryPrimitives.ReadUInt16BigEndian(Value), true),
            (4, false) => (BinaryPrimitives.ReadUInt32LittleEndian(Value), true),
            (4, true) => (BinaryPrimitives.ReadUInt32BigEndian(Value), true),
            (8, false) => (BinaryPrimitives.ReadUInt64LittleEndian(Value), true),
            (8, true) => (BinaryPrimitives.ReadUInt64BigEndian(Value), true),
            _ => (0UL, false),
        };
        return known;
    }

    /// <summary>The value as a time: two 32-bit halves, the high one first.</summary>
    internal bool TryGetTicks(out ulong ticks)
    {
        if (Value.Length != 8)
        {
            ticks = 0;
            return false;
        }

        ticks = IsBigEndian
            ? BinaryPrimitives.ReadUInt64BigEndian(Value)
            : ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(Value) << 32) | BinaryPrimitives.ReadUInt32LittleEndian(Value[4..]);
        return true;
    }
}
