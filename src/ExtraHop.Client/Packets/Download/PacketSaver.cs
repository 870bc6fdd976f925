using System.Buffers;
using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Packets;

/// <summary>Saves one capture: writes what arrives, and walks over its packets on the way, so that it knows at any time up to where the file is a valid capture.</summary>
internal sealed class PacketSaver
{
    /// <summary>The most bytes that a record of an ordinary packet has: what a limit may leave unused.</summary>
    private const int LargestRecord = 65_535 + 32;

    private static readonly TimeSpan ReportEvery = TimeSpan.FromMilliseconds(100);

    private readonly Stream _source;
    private readonly long? _total;
    private readonly long? _limit;
    private readonly IProgress<PacketProgress>? _progress;
    private readonly PacketSaveOptions _options;
    private readonly TimeProvider _time;
    private readonly long _start;
    private long _bytes;
    private long _packets;
    private long _safeBytes;
    private long _reported;
    private long _reportedBytes;
    private double _rate;
    private CaptureFormatException? _fault;

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

    public async Task<PacketDownload> SaveAsync(string path, string? fileName, CancellationToken cancellationToken)
    {
        var target = FileTarget.Resolve(path, fileName, _options.Overwrite);
        var temporary = string.Concat(target, ".", Guid.NewGuid().ToString("N").AsSpan(0, 8), ".part");
        var isCapture = false;
        try
        {
            var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous);
            await using (file.ConfigureAwait(false))
            {
                isCapture = await CopyAsync(new TeeStream(_source, file, Count), cancellationToken).ConfigureAwait(false);
            }

            File.Move(temporary, target, _options.Overwrite);
            Report(force: true);
            return Describe(target, isCapture);
        }
        catch (OperationCanceledException)
        {
            Delete(temporary);
            throw;
        }
        catch (Exception error) when (error is ExtraHopException or IOException or UnauthorizedAccessException or TeeStream.FileFailedException)
        {
            var cause = error is TeeStream.FileFailedException ? error.InnerException! : error;
            var kept = Keep(temporary, target + ".partial");
            throw new PacketDownloadException(target, kept, kept is null ? 0 : _safeBytes, kept is null ? 0 : _packets, cause);
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
            catch (CaptureFormatException error)
            {
                // The bytes are the user's, whatever they are: take note, and save the rest unseen.
                _fault = error;
                Note(reader);
            }
        }

        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
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
        var isCut = _fault is { Fault: CaptureFault.Truncated };
        return new PacketDownload
        {
            Path = target,
            Bytes = _bytes,
            Packets = isCapture ? _packets : null,
            Elapsed = _time.GetElapsedTime(_start),
            IsCut = isCut,
            ReachedLimit = isCut || (isCapture && _limit is { } limit && _bytes > 0 && _bytes + LargestRecord > limit),
            Fault = isCut || !isCapture ? null : _fault,
        };
    }

    private void Count(int count) => _bytes += count;

    private void Report(bool force)
    {
        if (_progress is null)
        {
            return;
        }

        var now = _time.GetTimestamp();
        var since = _time.GetElapsedTime(_reported, now);
        if (!force && since < ReportEvery)
        {
            return;
        }

        if (since > TimeSpan.Zero)
        {
            // Half of the rate comes from the last seven tenths of a second.
            var latest = (_bytes - _reportedBytes) / since.TotalSeconds;
            var weight = _reported == _start ? 1 : 1 - Math.Exp(-since.TotalSeconds);
            _rate += (latest - _rate) * weight;
        }

        _reported = now;
        _reportedBytes = _bytes;
        _progress.Report(new PacketProgress(_bytes, _packets, _total, _time.GetElapsedTime(_start, now), _rate));
    }

    /// <summary>Cuts the file behind its last whole packet and gives it a name that says what it is.</summary>
    private string? Keep(string temporary, string partial)
    {
        try
        {
            if (!_options.KeepPartial || _safeBytes == 0 || !File.Exists(temporary))
            {
                Delete(temporary);
                return null;
            }

            using (var file = new FileStream(temporary, FileMode.Open, FileAccess.Write))
            {
                _safeBytes = Math.Min(_safeBytes, file.Length);
                file.SetLength(_safeBytes);
            }

            File.Move(temporary, partial, overwrite: true);
            return partial;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What failed first is what the caller has to know; the temporary file keeps its name.
            return File.Exists(temporary) ? temporary : null;
        }
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // As above.
        }
    }
}
