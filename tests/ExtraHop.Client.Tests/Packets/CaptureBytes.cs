using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>Puts captures together byte by byte, without the library's own writers.</summary>
internal sealed class CaptureBytes(bool bigEndian = false)
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    public long Length => _bytes.WrittenCount;

    public CaptureBytes Raw(params byte[] bytes)
    {
        _bytes.Write(bytes);
        return this;
    }

    public CaptureBytes U16(int value)
    {
        Span<byte> bytes = stackalloc byte[2];
        if (bigEndian)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)value);
        }
        else
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        }

        _bytes.Write(bytes);
        return this;
    }

    public CaptureBytes U32(uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        if (bigEndian)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        }
        else
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        }

        _bytes.Write(bytes);
        return this;
    }

    public CaptureBytes U64(ulong value) => bigEndian ? U32((uint)(value >> 32)).U32((uint)value) : U32((uint)value).U32((uint)(value >> 32));

    public CaptureBytes PcapHeader(uint magic = 0xA1B2C3D4, int major = 2, int minor = 4, uint snap = 65535, uint link = 1)
        => U32(magic).U16(major).U16(minor).U32(0).U32(0).U32(snap).U32(link);

    public CaptureBytes PcapRecord(uint seconds, uint fraction, byte[] data, uint? original = null)
        => U32(seconds).U32(fraction).U32((uint)data.Length).U32(original ?? (uint)data.Length).Raw(data);

    /// <summary>The time of a pcapng block: its high half first, in either order.</summary>
    public CaptureBytes Ticks(ulong ticks) => U32((uint)(ticks >> 32)).U32((uint)ticks);

    public CaptureBytes Block(uint type, byte[] body)
    {
        uint length = (uint)(12 + ((body.Length + 3) & ~3));
        U32(type).U32(length).Raw(body).Raw(new byte[(-body.Length) & 3]);
        return U32(length);
    }

    public CaptureBytes Section(int major = 1, int minor = 0, params byte[] options)
        => Block(0x0A0D0D0A, [.. New().U32(0x1A2B3C4D).U16(major).U16(minor).U64(ulong.MaxValue).ToArray(), .. options]);

    public CaptureBytes Interface(int link = 1, uint snap = 0, params byte[] options)
        => Block(1, [.. New().U16(link).U16(0).U32(snap).ToArray(), .. options]);

    public CaptureBytes Enhanced(uint id, ulong ticks, byte[] data, uint? original = null, params byte[] options)
        => Block(6, [.. New().U32(id).Ticks(ticks).U32((uint)data.Length).U32(original ?? (uint)data.Length).Raw(Padded(data)).ToArray(), .. options]);

    public CaptureBytes Simple(uint original, byte[] data) => Block(3, New().U32(original).Raw(data).ToArray());

    public CaptureBytes Obsolete(int id, int drops, ulong ticks, byte[] data)
        => Block(2, New().U16(id).U16(drops).Ticks(ticks).U32((uint)data.Length).U32((uint)data.Length).Raw(Padded(data)).ToArray());

    public byte[] Option(int code, byte[] value) => New().U16(code).U16(value.Length).Raw(Padded(value)).ToArray();

    public byte[] Option(int code, string text) => Option(code, Encoding.UTF8.GetBytes(text));

    public byte[] Number32(int code, uint value) => Option(code, New().U32(value).ToArray());

    public byte[] Number64(int code, ulong value) => Option(code, New().U64(value).ToArray());

    public CaptureBytes New() => new(bigEndian);

    private static byte[] Padded(byte[] data) => [.. data, .. new byte[(-data.Length) & 3]];
}
