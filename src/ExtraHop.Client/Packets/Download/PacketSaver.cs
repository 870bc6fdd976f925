using System.Buffers;
using System.Runtime.ExceptionServices;
using ExtraHop.Client.Http.Files;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Packets.Reading;

namespace ExtraHop.Client.Packets.Download;

/// <summary>
/// Saves one capture: writes what arrives, and walks over its packets on the way, so that it knows at any time up to where the file is a valid capture.
/// </summary>
internal sealed class PacketSaver
{
    /// <summary>The most bytes that a record of an ordinary packet has: what a limit may leave unused.</summary>
    private const int LargestRecord = 65_535 + 32;

    private static readonly TimeSpan s_reportEvery = TimeSpan.FromMilliseconds(100);

    private readonly Stream _source;
    private readonly long? _total;
    private readonly long? _limit;
    private readonly IProgress<PacketProgress>? _progress;
    private readonly PacketSaveOptions _options;
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly byte[] _head = new byte[64];
    private int _headLength;
    private long _bytes;
    private long _packets;
    private long _safeBytes;
    private long _reported;
    private long _reportedBytes;
    private double _rate;
    private CaptureFormatException? _fault;
    private Exception? _listenersFailure;

    public PacketSaver(Stream source, long? total, long? limit, IProgress<PacketProgress>? progress, PacketSaveOptions options, TimeProvider time)
    {
        _source = source;
        _total = total;
        _limit = limit;
        _progress = progress;
        _options = options;
        _time = time;
        _start = time.GetTimestamp();
        _reported = _start;
    }

    public async Task<PacketDownload> SaveAsync(FileTarget target, CancellationToken cancellationToken)
    {
        await using (target.ConfigureAwait(false))
        {
            try
            {
                bool isCapture = await CopyAsync(new TeeStream(_source, target.Content, Count), cancellationToken).ConfigureAwait(false);
                Report(force: true);
                _safeBytes = _bytes;
                await target.CommitAsync().ConfigureAwait(false);
                return Describe(target.Target, isCapture);
            }
            catch (Exception error) when (error != _listenersFailure
                && error is ExtraHopException or IOException or UnauthorizedAccessException or ObjectDisposedException or TeeStream.FileFailedException)
            {
                Exception cause = error is TeeStream.FileFailedException ? error.InnerException! : error;
                string? kept = _options.KeepPartial && _safeBytes > 0 ? await target.KeepAsync(_safeBytes).ConfigureAwait(false) : null;
                throw new PacketDownloadException(
                    target.Target, kept, kept is null ? 0 : _safeBytes, kept is null ? 0 : _packets, cause) { Origin = IFromSystem.Of(_source) };
            }
        }
    }

    /// <summary>Copies into a stream of the caller's.</summary>
    /// <returns>The bytes.</returns>
    public async Task<long> CopyToAsync(Stream destination, CancellationToken cancellationToken)
    {
        try
        {
            await CopyAsync(new TeeStream(_source, destination, Count), cancellationToken).ConfigureAwait(false);
            Report(force: true);
            return _bytes;
        }
        catch (TeeStream.FileFailedException error)
        {
            // As the stream threw it.
            ExceptionDispatchInfo.Throw(error.InnerException!);
            throw;
        }
    }

    /// <summary>Copies, walking over the packets as far as it is a capture.</summary>
    private async Task<bool> CopyAsync(TeeStream tee, CancellationToken cancellationToken)
    {
        var reader = new CaptureReader(tee, new CaptureReaderOptions { LeaveOpen = true, AllowEmpty = true });
        await using (reader.ConfigureAwait(false))
        {
            try
            {
                while (await reader.FillAsync(cancellationToken).ConfigureAwait(false))
                {
                    while (reader.TryRead(out _))
                    {
                    }

                    Note(reader);
                    Report(force: false);
                }

                Note(reader);
                return true;
            }
            catch (CaptureFormatException error) when (error != _listenersFailure && !ForeignData.IsErrorText(_head.AsSpan(0, _headLength)))
            {
                // The bytes are the user's, whatever they are: take note, and save the rest unseen.
                _fault = error;
                Note(reader);
            }
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        try
        {
            while (await tee.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) > 0)
            {
                Report(force: false);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return _fault.Fault is not CaptureFault.NotACapture;
    }

    private void Note(CaptureReader reader)
    {
        _packets = reader.PacketCount;

        // Offsets of a compressed capture do not count bytes of the file.
        _safeBytes = reader.IsCompressed || reader.Format == CaptureFormat.Unknown ? 0 : reader.Offset;
    }

    private PacketDownload Describe(string target, bool isCapture)
    {
        bool isCut = _fault is { Fault: CaptureFault.Truncated };
        return new PacketDownload
        {
            Path = target,
            Bytes = _bytes,
            Packets = isCapture ? _packets : null,
            Elapsed = _time.GetElapsedTime(_start),
            IsCut = isCut,
            ReachedLimit = isCut || (isCapture && _limit is { } limit && _bytes > 0 && _bytes + LargestRecord > limit),
            Fault = isCut || !isCapture ? null : _fault,
            Unfinished = FindUnfinished(target),
        };
    }

    private static IReadOnlyList<string> FindUnfinished(string target)
    {
        try
        {
            return UnfinishedFiles.Find(target);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A folder that can be written to but not listed: the capture is saved all the same.
            return [];
        }
    }

    private void Count(ReadOnlyMemory<byte> piece)
    {
        if (_headLength < _head.Length)
        {
            ReadOnlyMemory<byte> seen = piece[..Math.Min(piece.Length, _head.Length - _headLength)];
            seen.CopyTo(_head.AsMemory(_headLength));
            _headLength += seen.Length;
        }

        _bytes += piece.Length;
    }

    private void Report(bool force)
    {
        if (_progress is null)
        {
            return;
        }

        long now = _time.GetTimestamp();
        TimeSpan since = _time.GetElapsedTime(_reported, now);
        if (!force && since < s_reportEvery)
        {
            return;
        }

        if (since > TimeSpan.Zero)
        {
            // Half of the rate comes from the last seven tenths of a second.
            double latest = (_bytes - _reportedBytes) / since.TotalSeconds;
            double weight = _reported == _start ? 1 : 1 - Math.Exp(-since.TotalSeconds);
            _rate += (latest - _rate) * weight;
        }

        _reported = now;
        _reportedBytes = _bytes;
        try
        {
            _progress.Report(new PacketProgress(_bytes, _packets, _total, _time.GetElapsedTime(_start, now), _rate));
        }
        catch (Exception error)
        {
            // Whatever its type, it is not a failure of the download.
            _listenersFailure = error;
            throw;
        }
    }
}
