using System.Buffers.Binary;
using System.Text;
using ExtraHop.Client.Packets.Compression;

namespace ExtraHop.Client.Packets.Archive;

/// <summary>The header before an entry of a zip archive.</summary>
internal sealed record ZipHeader(string Name, bool IsDeflated, bool HasDescriptor, bool IsZip64, uint Crc, long Packed, long? Length)
{
    private const uint LocalHeader = 0x04034B50;
    private const int Fixed = 30;

    public bool IsFolder => Name.EndsWith('/');

    /// <summary>Whether only a descriptor behind the bytes says where they end; deflated ones say so themselves.</summary>
    public bool IsLengthUnknown => HasDescriptor && !IsDeflated && Packed == 0;

    /// <summary>The next header; null at the end of the entries.</summary>
    public static async ValueTask<ZipHeader?> ReadAsync(InflateInput input, bool isFirst, CancellationToken cancellationToken)
    {
        if (!await input.EnsureAsync(4, cancellationToken).ConfigureAwait(false))
        {
            throw input.Pending.IsEmpty && isFirst
                ? Fault(input, CaptureFault.Empty, "There is not a single byte to read; expected a zip archive")
                : isFirst && !input.Pending.StartsWith("PK"u8[..Math.Min(2, input.Pending.Length)])
                ? Fault(input, CaptureFault.NotACapture, "This is no zip archive")
                : Fault(input, CaptureFault.Truncated, "The archive breaks off between two entries");
        }

        switch (BinaryPrimitives.ReadUInt32LittleEndian(input.Pending))
        {
            case LocalHeader:
                break;
            case 0x02014B50 or 0x06054B50 or 0x06064B50 or 0x08064B50:
                // The directory at the end repeats what the headers said.
                return null;
            default:
                throw isFirst
                    ? Fault(input, CaptureFault.NotACapture, "This is no zip archive: it starts with the bytes " + Convert.ToHexString(input.Pending[..4]))
                    : Fault(
                        input,
                        CaptureFault.Malformed,
                        $"An entry of the archive is followed by the bytes {Convert.ToHexString(input.Pending[..4])}; expected another entry or the directory");
        }

        if (!await input.EnsureAsync(Fixed, cancellationToken).ConfigureAwait(false)
            || !await input.EnsureAsync(Size(input), cancellationToken).ConfigureAwait(false))
        {
            throw Fault(input, CaptureFault.Truncated, "The archive breaks off inside the header of an entry");
        }

        ZipHeader header = Parse(input);
        input.Consume(Size(input));
        return header;
    }

    public static CaptureFormatException Fault(InflateInput input, CaptureFault fault, string description, Exception? inner = null)
        => new(fault, description, input.Offset, 0, inner) { Origin = input.Origin };

    private static int Size(InflateInput input)
        => Fixed + BinaryPrimitives.ReadUInt16LittleEndian(input.Pending[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(input.Pending[28..]);

    private static ZipHeader Parse(InflateInput input)
    {
        ReadOnlySpan<byte> header = input.Pending;
        ushort flags = BinaryPrimitives.ReadUInt16LittleEndian(header[6..]);
        ushort method = BinaryPrimitives.ReadUInt16LittleEndian(header[8..]);
        ushort nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[26..]);
        string name = ((flags & 0x800) != 0 ? Encoding.UTF8 : Encoding.Latin1).GetString(header.Slice(Fixed, nameLength));
        long packed = BinaryPrimitives.ReadUInt32LittleEndian(header[18..]);
        long length = BinaryPrimitives.ReadUInt32LittleEndian(header[22..]);
        ReadOnlySpan<byte> extra = header.Slice(Fixed + nameLength, BinaryPrimitives.ReadUInt16LittleEndian(header[28..]));
        bool isZip64 = TryFindSizes(extra, out ReadOnlySpan<byte> sizes);
        if (isZip64)
        {
            if (length == uint.MaxValue && sizes.Length >= 8)
            {
                length = BinaryPrimitives.ReadInt64LittleEndian(sizes);
                sizes = sizes[8..];
            }

            packed = packed == uint.MaxValue && sizes.Length >= 8 ? BinaryPrimitives.ReadInt64LittleEndian(sizes) : packed;
        }

        bool hasDescriptor = (flags & 8) != 0;
        if ((flags & 1) != 0)
        {
            throw Fault(input, CaptureFault.Malformed, "An entry of the archive is encrypted");
        }

        if (method is not (0 or 8))
        {
            throw Fault(
                input,
                CaptureFault.Malformed,
                FormattableString.Invariant($"An entry of the archive is packed with method {method}; expected 0 (stored) or 8 (deflate)"));
        }

        if (packed < 0 || length < 0)
        {
            throw Fault(input, CaptureFault.Malformed, "An entry of the archive claims an impossible length");
        }

        uint crc = BinaryPrimitives.ReadUInt32LittleEndian(header[14..]);
        return new ZipHeader(name, method == 8, hasDescriptor, isZip64, crc, packed, hasDescriptor && length == 0 ? null : length);
    }

    private static bool TryFindSizes(ReadOnlySpan<byte> extra, out ReadOnlySpan<byte> sizes)
    {
        while (extra.Length >= 4)
        {
            int length = Math.Min(BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]), extra.Length - 4);
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == 1)
            {
                sizes = extra.Slice(4, length);
                return true;
            }

            extra = extra[(4 + length)..];
        }

        sizes = default;
        return false;
    }
}
