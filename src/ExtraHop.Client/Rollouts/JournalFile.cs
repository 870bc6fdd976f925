using System.Text;

namespace ExtraHop.Client.Rollouts;

/// <summary>A journal on disk. It is locked while it is open.</summary>
internal sealed class JournalFile : IJournalFile
{
    private readonly FileStream _file;

    private JournalFile(FileStream file, IReadOnlyList<string> lines)
    {
        _file = file;
        Lines = lines;
    }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>Opens the journal, or makes it.</summary>
    /// <exception cref="RolloutJournalException">Another run holds it, it cannot be opened, or it is a device.</exception>
    public static JournalFile Open(string path)
    {
        RequireFile(path);
        FileStream? file = null;
        try
        {
            // Elsewhere than on Windows the runtime locks for this sharing alone, and other programs can still read.
            var options = new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = OperatingSystem.IsWindows() ? FileShare.Read : FileShare.None,
            };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            file = new FileStream(path, options);
            (List<string> lines, long whole) = ReadWhole(file);

            // A line that was cut off by a crash stands for nothing: what it announces begins only once it is on the disk.
            if (whole < file.Length)
            {
                file.SetLength(whole);
            }

            file.Position = whole;
            return new JournalFile(file, lines);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            file?.Dispose();
            throw Unusable(path, error);
        }
    }

    /// <summary>Reads the lines of a journal without changing it; none where there is no such file.</summary>
    /// <exception cref="RolloutJournalException">A run holds it, it cannot be read, or it is a device.</exception>
    public static IReadOnlyList<string> Peek(string path)
    {
        RequireFile(path);
        try
        {
            if (!File.Exists(path))
            {
                return [];
            }

            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return ReadWhole(file).Lines;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unusable(path, error);
        }
    }

    public void Append(string line)
    {
        _file.Write(Encoding.UTF8.GetBytes(line + "\n"));
        _file.Flush(flushToDisk: true);
    }

    public void Dispose() => _file.Dispose();

    // A device is empty or has no end, and nothing of it is there for the next run.
    private static void RequireFile(string path)
    {
        if (!OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal))
        {
            throw new RolloutJournalException($"The journal '{path}' is a device; expected a file on a disk.");
        }
    }

    private static RolloutJournalException Unusable(string path, Exception error) => new(
        error is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException
            ? $"The journal '{path}' cannot be opened: {error.Message}"
            : $"The journal '{path}' cannot be opened; another run may hold it, and two at once are not possible: {error.Message}",
        error);

    /// <summary>The lines that end as lines do, and how many bytes they take.</summary>
    private static (List<string> Lines, long Length) ReadWhole(FileStream file)
    {
        var lines = new List<string>();
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        ReadOnlySpan<byte> rest = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        while (rest.IndexOf((byte)'\n') is var end and >= 0)
        {
            lines.Add(Encoding.UTF8.GetString(rest[..end]));
            rest = rest[(end + 1)..];
        }

        return (lines, copy.Length - rest.Length);
    }
}
