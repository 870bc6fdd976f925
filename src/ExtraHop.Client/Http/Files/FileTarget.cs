using System.Buffers;

namespace ExtraHop.Client.Http.Files;

/// <summary>
/// A file that is being saved: it is written beside its target under another name and takes the target's name when it is whole. Unless it was committed or
/// kept, its disposal removes it.
/// </summary>
internal sealed class FileTarget : IAsyncDisposable
{
    /// <summary>How callers of most methods say that a file may be replaced.</summary>
    private const string Overwrite = "Pass overwrite: true";

    private const int PieceSize = 128 * 1024;

    private readonly FileStream _file;
    private readonly string _temporary;
    private readonly bool _overwrite;
    private bool _isNamed;

    private FileTarget(string target, bool overwrite)
    {
        Target = target;
        _overwrite = overwrite;
        _temporary = TemporaryName.For(target);

        // Others may read what arrived so far. The lock that this takes tells a file in work from one that a killed process left.
        _file = new FileStream(
            _temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
    }

    /// <summary>The full path that the file will have.</summary>
    public string Target { get; }

    /// <summary>Where to write.</summary>
    public Stream Content => _file;

    /// <summary>Opens the file that a path and a suggested name stand for. A wrong path is told here, before anything is read of what is to be saved.</summary>
    /// <param name="path">A file, or a folder: one that exists, or a path that ends in a separator, which is made.</param>
    /// <param name="fileName">The name to use in a folder; null when there is none.</param>
    /// <param name="overwrite">Whether a file that exists may be replaced.</param>
    /// <param name="howToOverwrite">What the caller of the method can do to have it replaced, for the error.</param>
    public static FileTarget Open(string path, string? fileName, bool overwrite, string howToOverwrite = Overwrite)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        bool isFolder = Path.EndsInDirectorySeparator(path);
        if (!isFolder && !Directory.Exists(path))
        {
            return OpenFile(path, overwrite, howToOverwrite);
        }

        if (fileName is null)
        {
            throw new ArgumentException($"'{path}' is a folder, and the answer gives its file no name; give the path of a file.", nameof(path));
        }

        if (isFolder)
        {
            Directory.CreateDirectory(path);
        }

        return OpenFile(Path.Combine(path, fileName), overwrite, howToOverwrite);
    }

    /// <summary>Opens a file whose path is known to be meant as a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="overwrite">Whether a file that exists may be replaced.</param>
    /// <param name="howToOverwrite">What the caller of the method can do to have it replaced, for the error.</param>
    public static FileTarget OpenFile(string path, bool overwrite, string howToOverwrite = Overwrite)
    {
        string target = RequireFile(path, overwrite, howToOverwrite);
        return new FileTarget(target, overwrite);
    }

    /// <summary>Refuses a path that nothing could be saved to, without making anything: for work that would be in vain.</summary>
    /// <param name="path">A file or a folder, as <see cref="Open"/> takes it.</param>
    /// <param name="overwrite">Whether a file that exists may be replaced.</param>
    public static void Require(string path, bool overwrite)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (Path.EndsInDirectorySeparator(path))
        {
            string folder = Path.TrimEndingDirectorySeparator(path);
            if (File.Exists(folder))
            {
                throw new IOException($"The folder to save into is a file: {Path.GetFullPath(folder)}");
            }
        }
        else if (!Directory.Exists(path))
        {
            RequireFile(path, overwrite, Overwrite);
        }
    }

    /// <summary>Writes a stream from its current position and commits.</summary>
    /// <param name="source">What to save.</param>
    /// <param name="progress">Told the bytes written so far, after each piece.</param>
    /// <param name="cancellationToken">Ends the saving; nothing is left behind.</param>
    /// <returns>The full path of the file.</returns>
    public async Task<string> SaveAsync(Stream source, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        await using (this.ConfigureAwait(false))
        {
            await CopyAsync(source, progress, cancellationToken).ConfigureAwait(false);
            await CommitAsync().ConfigureAwait(false);
            return Target;
        }
    }

    /// <summary>Gives the whole file its name.</summary>
    public async Task CommitAsync()
    {
        await _file.DisposeAsync().ConfigureAwait(false);
        File.Move(_temporary, Target, _overwrite);
        _isNamed = true;
    }

    /// <summary>Keeps the start of a file that did not become whole, beside the target under a name that says so. An older one is not replaced: it may hold
    /// more.</summary>
    /// <param name="length">How many bytes to keep.</param>
    /// <returns>Where they are; null where they could not be kept.</returns>
    public async Task<string?> KeepAsync(long length)
    {
        try
        {
            await _file.DisposeAsync().ConfigureAwait(false);
            using (var file = new FileStream(_temporary, FileMode.Open, FileAccess.Write))
            {
                file.SetLength(length);
            }

            _isNamed = true;
            for (int number = 1; ; number++)
            {
                string partial = TemporaryName.ForPart(Target, number);
                if (!Path.Exists(partial))
                {
                    File.Move(_temporary, partial, overwrite: false);
                    return partial;
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What failed first is what the caller has to know; the bytes keep their temporary name.
            return File.Exists(_temporary) ? _temporary : null;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _file.DisposeAsync().ConfigureAwait(false);
        if (_isNamed)
        {
            return;
        }

        try
        {
            File.Delete(_temporary);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What failed first is what the caller has to know.
        }
    }

    private static string RequireFile(string path, bool overwrite, string howToOverwrite)
    {
        string target = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(target) ?? target;
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"The folder to save into does not exist: {folder}");
        }

        // A name that is too long for the file system throws here, not after the last byte.
        FileAttributes? existing = AttributesOf(target);
        return existing is null || (overwrite && !existing.Value.HasFlag(FileAttributes.Directory)) ? target
            : existing.Value.HasFlag(FileAttributes.Directory) ? throw new IOException($"A folder of that name exists already: {target}")
            : throw new IOException($"The file exists already: {target}. {howToOverwrite} to replace it.");
    }

    private static FileAttributes? AttributesOf(string path)
    {
        try
        {
            return File.GetAttributes(path);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private async Task CopyAsync(Stream source, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(PieceSize);
        try
        {
            long total = 0;
            int read;
            while ((read = await source.ReadAsync(buffer.AsMemory(0, PieceSize), cancellationToken).ConfigureAwait(false)) > 0)
            {
                await _file.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                total += read;
                progress?.Report(total);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
