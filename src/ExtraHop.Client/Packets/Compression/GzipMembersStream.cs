using System.Buffers.Binary;
using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Packets.Compression;

/// <summary>
/// Reads gzip of one or more members, checks every checksum, and tells a cut file from a complete one (which the framework's own stream does not).
/// </summary>
internal sealed class GzipMembersStream : ReadOnlyStream, IFromSystem
{
    private const int MaxHeaderBytes = 128 * 1024;
    private const int TrailerBytes = 8;

    private readonly Stream _source;
    private readonly InflateInput _input;
    private readonly bool _leaveOpen;
    private readonly InflateStream _inflater;
    private bool _insideMember;
    private uint _crc;
    private uint _length;
    private bool _ended;

    public GzipMembersStream(ReadOnlyMemory<byte> prefix, Stream source, bool leaveOpen)
    {
        _source = source;
        _leaveOpen = leaveOpen;
        _input = new InflateInput(prefix, source);
        _inflater = new InflateStream(_input);
    }

    /// <inheritdoc/>
    public Uri? Origin => IFromSystem.Of(_source);

    /// <summary>Whether the compressed data broke off.</summary>
    public bool IsCut { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        while (!_ended)
        {
            if (!_insideMember)
            {
                int needed = 1;
                while (_input.Ensure(needed) && !TryStartMember(ref needed))
                {
                }

                if (!CanInflate(needed))
                {
                    break;
                }
            }

            int count = _inflater.Read(buffer);
            if (count > 0 || buffer.IsEmpty)
            {
                return Count(buffer[..count]);
            }

            _input.Ensure(TrailerBytes);
            FinishMember();
        }

        return 0;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!_ended)
        {
            if (!_insideMember)
            {
                int needed = 1;
                while (await _input.EnsureAsync(needed, cancellationToken).ConfigureAwait(false) && !TryStartMember(ref needed))
                {
                }

                if (!CanInflate(needed))
                {
                    break;
                }
            }

            int count = await _inflater.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (count > 0 || buffer.IsEmpty)
            {
                return Count(buffer.Span[..count]);
            }

            await _input.EnsureAsync(TrailerBytes, cancellationToken).ConfigureAwait(false);
            FinishMember();
        }

        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask DisposeAsync()
    {
        if (!_leaveOpen)
        {
            await _source.DisposeAsync().ConfigureAwait(false);
        }

        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inflater.Dispose();
            if (!_leaveOpen)
            {
                _source.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    /// <summary>After a failed attempt to start a member: at the end of the data that is the clean end, inside a header it is a cut.</summary>
    private bool CanInflate(int needed)
    {
        if (_insideMember)
        {
            return true;
        }

        _ended = true;
        IsCut = needed > 1 && !_input.Pending.IsEmpty;
        return false;
    }

    private bool TryStartMember(ref int needed)
    {
        ReadOnlySpan<byte> header = _input.Pending;
        if (header[0] == 0)
        {
            // Tape blocks and preallocated files pad with zeros.
            _input.Consume(1);
            needed = 1;
            return false;
        }

        if (header.Length < 10)
        {
            needed = 10;
            if (header[0] != 0x1F || (header.Length > 1 && header[1] != 0x8B))
            {
                throw new InvalidDataException("gzip is followed by bytes that are no gzip.");
            }

            return false;
        }

        if (header[0] != 0x1F || header[1] != 0x8B)
        {
            throw new InvalidDataException("gzip is followed by bytes that are no gzip.");
        }

        if (header[2] != 8 || (header[3] & 0xE0) != 0)
        {
            throw new InvalidDataException(
                FormattableString.Invariant($"gzip with method {header[2]} and flags 0x{header[3]:X2}; expected method 8 and no reserved flag."));
        }

        int length = HeaderLength(header);
        if (length < 0)
        {
            needed = header.Length + 1;
            return needed <= MaxHeaderBytes ? false : throw new InvalidDataException("gzip with a header of more than 128 KiB.");
        }

        _input.Consume(length);
        _inflater.Reset();
        _insideMember = true;
        _crc = 0;
        _length = 0;
        return true;
    }

    private static int HeaderLength(ReadOnlySpan<byte> header)
    {
        byte flags = header[3];
        int length = 10;
        if ((flags & 4) != 0)
        {
            if (header.Length < length + 2)
            {
                return -1;
            }

            length += 2 + BinaryPrimitives.ReadUInt16LittleEndian(header[length..]);
        }

        for (int text = flags & 0x18; text != 0; text &= text - 1)
        {
            int end = length < header.Length ? header[length..].IndexOf((byte)0) : -1;
            if (end < 0)
            {
                return -1;
            }

            length += end + 1;
        }

        length += (flags & 2) != 0 ? 2 : 0;
        return length <= header.Length ? length : -1;
    }

    private int Count(ReadOnlySpan<byte> data)
    {
        _crc = Crc32.Append(_crc, data);
        _length += (uint)data.Length;
        return data.Length;
    }

    private void FinishMember()
    {
        _insideMember = false;
        ReadOnlySpan<byte> trailer = _input.Pending;
        if (_input.RanOut || trailer.Length < TrailerBytes)
        {
            _ended = true;
            IsCut = true;
            return;
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(trailer) != _crc || BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]) != _length)
        {
            throw new InvalidDataException(FormattableString.Invariant($"gzip whose checksum does not match the {_length} bytes before it."));
        }

        _input.Consume(TrailerBytes);
    }
}
