using System.Runtime.CompilerServices;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Packets.Compression;
using ExtraHop.Client.Packets.Reading;

namespace ExtraHop.Client.Packets;

/// <content>Filling: what to do next, and the ends of a capture.</content>
public sealed partial class CaptureReader
{
    private Stream _source;
    private GzipMembersStream? _gzip;
    private CaptureFormatException? _failure;
    private bool _exhausted;
    private bool _ended;
    private bool _disposed;
    private int _needed = 1;

    private enum FillStep
    {
        Ready,
        Ended,
        Read,
    }

    /// <summary>
    /// Makes sure that there is something to <see cref="TryRead"/>, reading from the source synchronously: the fastest way for files and memory.
    /// </summary>
    /// <returns>False at the end of the capture.</returns>
    /// <exception cref="CaptureFormatException">The capture is cut, broken or no capture. All whole packets before that were delivered.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)] // In a caller's loop it would take the registers that the walk needs.
    public bool Fill()
    {
        while (true)
        {
            switch (Advance())
            {
                case FillStep.Ready:
                    return true;
                case FillStep.Ended:
                    return false;
            }

            try
            {
                Received(_source.Read(_buffer.AsSpan(_end)));
            }
            catch (InvalidDataException error) when (_gzip is not null)
            {
                throw BrokenGzip(error);
            }
        }
    }

    /// <summary>Makes sure that there is something to <see cref="TryRead"/>. Completes at once while the buffer still has packets.</summary>
    /// <param name="cancellationToken">Stops the waiting; the reader can be used again afterwards if its stream can.</param>
    /// <returns>False at the end of the capture.</returns>
    /// <exception cref="CaptureFormatException">The capture is cut, broken or no capture. All whole packets before that were delivered.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            switch (Advance())
            {
                case FillStep.Ready:
                    return true;
                case FillStep.Ended:
                    return false;
            }

            try
            {
                Received(await _source.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false));
            }
            catch (InvalidDataException error) when (_gzip is not null)
            {
                throw BrokenGzip(error);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (ReleaseBuffer())
        {
            _gzip?.Dispose();
            if (!_options.LeaveOpen)
            {
                _source.Dispose();
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (ReleaseBuffer())
        {
            if (_gzip is not null)
            {
                await _gzip.DisposeAsync().ConfigureAwait(false);
            }

            if (!_options.LeaveOpen)
            {
                await _source.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>
    /// Takes the reader as far as the buffered bytes go, and says whether there is something to walk over, nothing any more, or a read to make.
    /// </summary>
    private FillStep Advance()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        _packets = PacketCount;
        _cursor = (uint)_cursor;
        if (_failure is not null)
        {
            throw _failure;
        }

        while (_starved && !_ended && _end - Position >= _needed)
        {
            if (Format == CaptureFormat.Unknown)
            {
                ReadStart();
            }
            else
            {
                _starved = false;
            }
        }

        if (_ended || (_starved && _exhausted))
        {
            return Finish();
        }

        if (!_starved)
        {
            return FillStep.Ready;
        }

        MakeRoom();
        return FillStep.Read;
    }

    /// <summary>Notes how many bytes the next record needs, or a fault, which the next <c>Fill</c> reports.</summary>
    private bool Stop(in ReadStop stop)
    {
        _starved = true;
        if (stop.Description is null)
        {
            _needed = stop.Needed;
        }
        else
        {
            Refuse(stop);
        }

        return false;
    }

    /// <summary>The four ends: clean, cut (an error or a note), nothing at all, and (thrown before) malformed.</summary>
    private FillStep Finish()
    {
        if (_ended)
        {
            return FillStep.Ended;
        }

        int rest = _end - Position;
        bool isCut = _gzip is { IsCut: true };
        if (Format == CaptureFormat.Unknown)
        {
            ReadStop reason = CaptureStart.Describe(_buffer.AsSpan(Position, rest), _gzip, atEnd: true);
            IsTruncated = reason.Fault == CaptureFault.Truncated;
            if (!(IsTruncated && _options.TolerateTruncation) && !(reason.Fault == CaptureFault.Empty && _options.AllowEmpty))
            {
                throw Refuse(reason);
            }
        }
        else if (rest > 0 || isCut)
        {
            IsTruncated = true;
            if (!_options.TolerateTruncation)
            {
                throw Refuse(new ReadStop(0, CaptureFault.Truncated, DescribeCut(_buffer.AsSpan(Position, rest))));
            }
        }
        else if (PacketCount == 0)
        {
            _metadata.Warn("The capture has a header and no packets.");
        }

        _ended = true;
        return FillStep.Ended;
    }

    private string DescribeCut(ReadOnlySpan<byte> rest)
    {
        if (_gzip is { IsCut: true })
        {
            return rest.IsEmpty
                ? "The compressed capture breaks off"
                : FormattableString.Invariant($"The compressed capture breaks off, {rest.Length} bytes into a record");
        }

        return _layout?.DescribeCut(rest) ?? PcapngBlock.DescribeCut(rest, _order, _needed);
    }

    private CaptureFormatException Refuse(in ReadStop stop, Exception? innerException = null)
    {
        _failure = new CaptureFormatException(stop.Fault, stop.Description!, Offset, PacketCount, innerException) { Origin = IFromSystem.Of(_source) };
        return _failure;
    }

    private CaptureFormatException BrokenGzip(InvalidDataException error) =>
        Refuse(ReadStop.Malformed("The compressed capture is broken: " + error.Message), error);
}
