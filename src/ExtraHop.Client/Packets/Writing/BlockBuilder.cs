using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace ExtraHop.Client.Packets.Writing;

/// <summary>Puts a pcapng block together, little-endian.</summary>
internal sealed class BlockBuilder
{
    private readonly ArrayBufferWriter<byte> _body = new(512);

    public ReadOnlySpan<byte> Written => _body.WrittenSpan;

    public BlockBuilder Start()
    {
        _body.ResetWrittenCount();
        return this;
    }

    public BlockBuilder Number16(ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(_body.GetSpan(2), value);
        _body.Advance(2);
        return this;
    }

    public BlockBuilder Number32(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_body.GetSpan(4), value);
        _body.Advance(4);
        return this;
    }

    public BlockBuilder Number64(ulong value) => Number32((uint)value).Number32((uint)(value >> 32));

    /// <summary>A time: the high half first.</summary>
    public BlockBuilder Ticks(ulong value) => Number32((uint)(value >> 32)).Number32((uint)value);

    /// <summary>Bytes, padded to a multiple of four.</summary>
    public BlockBuilder Bytes(ReadOnlySpan<byte> bytes)
    {
        _body.Write(bytes);
        ReadOnlySpan<byte> padding = [0, 0, 0];
        _body.Write(padding[..(-_body.WrittenCount & 3)]);
        return this;
    }

    public BlockBuilder Option(ushort code, ReadOnlySpan<byte> value)
    {
        return value.Length > ushort.MaxValue
            ? throw new ArgumentOutOfRangeException(nameof(value), value.Length, "An option of a capture holds at most 65,535 bytes.")
            : Number16(code).Number16((ushort)value.Length).Bytes(value);
    }

    public BlockBuilder Option(ushort code, string? text)
    {
        return string.IsNullOrEmpty(text) ? this : Option(code, Encoding.UTF8.GetBytes(text));
    }

    public BlockBuilder Option(ushort code, ulong? number)
    {
        return number is { } value ? Number16(code).Number16(8).Number64(value) : this;
    }

    public BlockBuilder TimeOption(ushort code, ulong? ticks)
    {
        return ticks is { } value ? Number16(code).Number16(8).Ticks(value) : this;
    }

    public BlockBuilder Comments(IEnumerable<string> comments)
    {
        foreach (string comment in comments)
        {
            Option(CaptureOption.CommentCode, comment);
        }

        return this;
    }

    public BlockBuilder EndOptions() => Number32(0);

    public void WriteTo(OutputBuffer output, uint type)
    {
        int length = _body.WrittenCount + 12;
        Span<byte> block = output.Reserve(length);
        BinaryPrimitives.WriteUInt32LittleEndian(block, type);
        BinaryPrimitives.WriteUInt32LittleEndian(block[4..], (uint)length);
        _body.WrittenSpan.CopyTo(block[8..]);
        BinaryPrimitives.WriteUInt32LittleEndian(block[^4..], (uint)length);
    }
}
