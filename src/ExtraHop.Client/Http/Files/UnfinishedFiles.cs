using ExtraHop.Client.Http.Files;

namespace ExtraHop.Client;

/// <summary>Finds what a process left behind that was killed while it saved a download: files named <c>TARGET.xxxxxxxx.part</c>.</summary>
/// <remarks>A save that fails or is canceled removes its own. Of a capture, such a file can be read up to where it breaks off.</remarks>
public static class UnfinishedFiles
{
    /// <summary>Finds the unfinished files of one target, or of a whole folder. Nothing is deleted.</summary>
    /// <param name="path">The path that was saved to, or a folder.</param>
    /// <returns>The full paths, in no order. Files that a process on this machine still writes are left out, where the file system knows locks; empty ones,
    /// too.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<string> Find(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string full = Path.GetFullPath(path);
        string? target = Directory.Exists(full) ? null : full;
        string folder = target is null ? full : Path.GetDirectoryName(target)!;
        return [.. Directory.EnumerateFiles(folder, "*.part").Where(file => TemporaryName.Is(Path.GetFileName(file), target) && IsAbandoned(file))];
    }

    private static bool IsAbandoned(string file)
    {
        try
        {
            // An empty one may have been made this moment and not be locked yet: to touch it would disturb its owner.
            if (new FileInfo(file).Length == 0)
            {
                return false;
            }

            using var mine = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.None);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
