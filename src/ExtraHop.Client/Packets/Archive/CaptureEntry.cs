using ExtraHop.Client.Http.Files;
using ExtraHop.Client.Json;
using ExtraHop.Client.Packets.Archive;

namespace ExtraHop.Client.Packets;

/// <summary>A file in an archive that is being read. Its bytes can be read once, and only until the next entry is asked for.</summary>
public sealed class CaptureEntry
{
    private readonly ZipEntryStream _content;

    internal CaptureEntry(string name, string fileName, long? length, ZipEntryStream content)
    {
        Name = name;
        FileName = fileName;
        Length = length;
        _content = content;
    }

    /// <summary>The name as the archive has it. Never use it as a path: it may lead anywhere.</summary>
    public string Name { get; }

    /// <summary>A name that is safe in a folder: no folders, no devices, no hidden characters, and unique within the archive.</summary>
    public string FileName { get; }

    /// <summary>The length in bytes; null when the archive tells it only behind the entry.</summary>
    public long? Length { get; }

    /// <summary>The bytes, to be read once. The last read checks their checksum. Reads throw <see cref="ObjectDisposedException"/> once the next entry was
    /// asked for.</summary>
    public Stream Content => _content;

    /// <summary>Reads the entry as a capture.</summary>
    /// <param name="options">Limits and tolerance.</param>
    /// <exception cref="InvalidOperationException">The entry was read already, or the next entry was asked for.</exception>
    public CaptureReader OpenReader(CaptureReaderOptions? options = null)
    {
        RequireUnread();
        return new CaptureReader(_content, (options ?? CaptureReaderOptions.Default) with { LeaveOpen = true });
    }

    /// <summary>One line for people.</summary>
    public override string ToString() => ModelText.Line(nameof(CaptureEntry), ("file_name", FileName), ("length", Length));

    /// <summary>Saves the entry into a folder under <see cref="FileName"/>; nothing half done stays behind.</summary>
    /// <param name="folder">The folder. It has to exist, unless the path ends in a separator, as <c>captures/</c> does: then it is made.</param>
    /// <param name="overwrite">Whether a file that exists may be replaced.</param>
    /// <param name="maxBytes">The most bytes that the entry may have once it is unpacked; 16 GiB unless given.</param>
    /// <param name="cancellationToken">Ends the saving.</param>
    /// <returns>The full path of the file.</returns>
    /// <exception cref="IOException">The file exists, a folder has its name, or it cannot be written.</exception>
    /// <exception cref="CaptureFormatException">The entry is cut or broken, or larger than the limit.</exception>
    /// <exception cref="InvalidOperationException">The entry was read or saved already, in part or whole, or the next entry was asked for. Nothing is
    /// written.</exception>
    public Task<string> SaveAsync(string folder, bool overwrite = false, long maxBytes = 16L << 30, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentOutOfRangeException.ThrowIfNegative(maxBytes);
        RequireUnread();
        FileTarget target = Path.EndsInDirectorySeparator(folder)
            ? FileTarget.Open(folder, FileName, overwrite)
            : FileTarget.OpenFile(Path.Combine(folder, FileName), overwrite);
        return target.SaveAsync(_content, new Limit(maxBytes, _content.Origin), cancellationToken);
    }

    private void RequireUnread()
    {
        if (_content.IsOver || _content.WasRead)
        {
            throw new InvalidOperationException(_content.IsOver
                ? $"The entry '{Name}' is over: its bytes could be read only until the next entry was asked for. Save or read each entry inside the loop."
                : $"The entry '{Name}' was read already, and its bytes can be read only once. Save it first, and read the file.");
        }
    }

    private sealed class Limit(long maxBytes, Uri? origin) : IProgress<long>
    {
        public void Report(long value)
        {
            if (value > maxBytes)
            {
                string limit = FormattableString.Invariant($"An entry of more than {maxBytes} bytes; the limit is maxBytes");
                throw new CaptureFormatException(CaptureFault.LimitExceeded, limit, value) { Origin = origin };
            }
        }
    }
}
