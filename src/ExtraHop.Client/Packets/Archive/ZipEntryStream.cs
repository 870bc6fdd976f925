using System.Buffers;
using System.Buffers.Binary;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Packets.Compression;

namespace ExtraHop.Client.Packets.Archive;

/// <summary>
/// The bytes of one entry of a zip archive. At their end the length and the checksum are compared, and the archive stands at the next header.
/// </summary>
internal sealed class ZipEntryStream : ReadOnlyStream, IFromSystem
{
    private readonly InflateInput _input;
    private readonly ZipHeader _header;
    private readonly InflateStream? _inflater;
    private readonly long _start;
    private long _rest;
    private long _length;
    private uint _crc;
    private bool _ended;

    public ZipEntryStream(InflateInput input, ZipHeader header)
    {
        _input = input;
        _header = header;
        _start = input.Offset;
        _rest = header.Packed;
        _inflater = header.IsDeflated ? new InflateStream(input) : null;
    }

    /// <inheritdoc/>
    public Uri? Origin => _input.Origin;

    /// <summary>True from the first read on: what is saved from here would lack its beginning.</summary>
    public bool WasRead { get; private set; }

    /// <summary>True once the archive has moved on, so that the bytes are gone.</summary>
    public bool IsOver { get; private set; }

    private static ReadOnlySpan<byte> DescriptorSignature => [0x50, 0x4B, 7, 8];

    public override bool CanRead => !IsOver;

    /// <summary>Skips what was not read.</summary>
    public async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            while (await ReadAsync(buffer, cancellationToken).ConfigureAwait(false) > 0)
            {
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (IsOver)
        {
            throw new ObjectDisposedException(nameof(CaptureEntry), "This entry is over: its bytes could be read only until the next entry was asked for.");
        }

        WasRead = true;
        if (_ended || buffer.IsEmpty)
        {
            return 0;
        }

        int count;
        try
        {
            count = _inflater is null
                ? await ReadStoredAsync(buffer, cancellationToken).ConfigureAwait(false)
                : await _inflater.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException error)
        {
            throw ZipHeader.Fault(_input, CaptureFault.Malformed, "An entry of the archive cannot be unpacked: " + error.Message, error);
        }

        if (count > 0)
        {
            _crc = Crc32.Append(_crc, buffer.Span[..count]);
            _length += count;
            return count;
        }

        _ended = true;
        if (_input.RanOut || (_inflater is null && _rest > 0))
        {
            throw ZipHeader.Fault(_input, CaptureFault.Truncated, "The archive breaks off inside an entry");
        }

        // A descriptor has at most 24 bytes.
        bool isLast = !await _input.EnsureAsync(24, cancellationToken).ConfigureAwait(false);
        End(isLast);
        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            IsOver = true;
            _inflater?.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<int> ReadStoredAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_header.IsLengthUnknown)
        {
            _rest = await FindUnknownEndAsync(cancellationToken).ConfigureAwait(false);
        }

        if (_rest == 0 || !await _input.EnsureAsync(1, cancellationToken).ConfigureAwait(false))
        {
            return 0;
        }

        int count = (int)Math.Min(Math.Min(buffer.Length, _rest), _input.Pending.Length);
        _input.Pending[..count].CopyTo(buffer.Span);
        _input.Consume(count);
        _rest -= count;
        return count;
    }

    /// <summary>
    /// How many of the next bytes certainly belong to an entry that is stored as it is and whose length comes behind it: those before what may be its
    /// descriptor. A descriptor counts only if the length and the checksum of all bytes so far are in it and a header follows, so bytes of the entry that look
    /// like one are not mistaken.
    /// </summary>
    private async ValueTask<int> FindUnknownEndAsync(CancellationToken cancellationToken)
    {
        bool isWhole = await _input.EnsureAsync(DescriptorSignature.Length + 24, cancellationToken).ConfigureAwait(false);
        ReadOnlySpan<byte> bytes = _input.Pending;
        int candidate = bytes.IndexOf(DescriptorSignature);
        if (candidate == 0)
        {
            // What looks like a descriptor and is none, is a byte of the entry.
            return DescriptorLength(bytes, _length) is > 0 and var length && (bytes.Length < length + 2 || bytes[length..].StartsWith("PK"u8)) ? 0 : 1;
        }

        // The start of a descriptor may stand at the end of what is buffered.
        return candidate > 0 ? candidate
            : isWhole ? bytes.Length - DescriptorSignature.Length + 1
            : bytes.Length > 0 ? bytes.Length
            : throw ZipHeader.Fault(_input, CaptureFault.Truncated, "The archive breaks off inside an entry");
    }

    private void End(bool isLast)
    {
        if (!_header.HasDescriptor)
        {
            if (_input.Offset - _start != _header.Packed || _crc != _header.Crc || _length != _header.Length)
            {
                throw Mismatch();
            }

            return;
        }

        if (DescriptorLength(_input.Pending, _input.Offset - _start) is > 0 and var length)
        {
            _input.Consume(length);
            return;
        }

        // Behind the last entry's descriptor comes the directory: where the bytes end without one, the descriptor was cut.
        throw isLast && _input.Pending.IndexOf("PK\u0001\u0002"u8) < 0
            ? ZipHeader.Fault(_input, CaptureFault.Truncated, "The archive breaks off behind the bytes of an entry")
            : Mismatch();
    }

    /// <summary>
    /// The length of the descriptor that starts here, with or without its signature, with short or long sizes; 0 where there is none that fits the entry.
    /// </summary>
    private int DescriptorLength(ReadOnlySpan<byte> bytes, long packed)
    {
        foreach (int signature in (ReadOnlySpan<int>)[4, 0])
        {
            if (signature == 4 && !bytes.StartsWith(DescriptorSignature))
            {
                continue;
            }

            ReadOnlySpan<byte> rest = bytes[signature..];
            if (rest.Length >= 20
                && BinaryPrimitives.ReadUInt32LittleEndian(rest) == _crc
                && BinaryPrimitives.ReadInt64LittleEndian(rest[4..]) == packed
                && BinaryPrimitives.ReadInt64LittleEndian(rest[12..]) == _length)
            {
                return signature + 20;
            }

            if (rest.Length >= 12
                && BinaryPrimitives.ReadUInt32LittleEndian(rest) == _crc
                && BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]) == (uint)packed
                && BinaryPrimitives.ReadUInt32LittleEndian(rest[8..]) == (uint)_length)
            {
                return signature + 12;
            }
        }

        return 0;
    }

    private CaptureFormatException Mismatch() => ZipHeader.Fault(
        _input,
        CaptureFault.Malformed,
        FormattableString.Invariant($"An entry of the archive does not match its length or checksum; {_length} bytes were unpacked"));
}
