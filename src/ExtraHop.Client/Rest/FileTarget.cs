using System.Buffers;

namespace ExtraHop.Client.Rest;

/// <summary>Where a download is saved: it is written beside the target under another name and takes the target's name when it is whole.</summary>
internal static class FileTarget
{
    private const int PieceSize = 128 * 1024;

    /// <summary>Saves a stream.</summary>
    /// <param name="source">What to save, from its current position.</param>
    /// <param name="path">A file, or a folder (one that exists, or a path that ends in a separator).</param>
    /// <param name="fileName">The name to use in a folder; null when there is none.</param>
    /// <param name="overwrite">Whether a file that exists may be replaced.</param>
    /// <param name="progress">Told the bytes written so far, after each piece.</param>
    /// <param name="cancellationToken">Ends the saving; nothing is left behind.</param>
    /// <returns>The full path of the file.</returns>
    public static async Task<string> SaveAsync(
        Stream source, string path, string? fileName, bool overwrite, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        string target = Resolve(path, fileName, overwrite);
        string temporary = string.Concat(target, ".", Guid.NewGuid().ToString("N").AsSpan(0, 8), ".part");
        try
        {
            var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
            await using (file.ConfigureAwait(false))
            {
                await CopyAsync(source, file, progress, cancellationToken).ConfigureAwait(false);
            }

            File.Move(temporary, target, overwrite);
            return target;
        }
        catch
        {
            DeleteQuietly(temporary);
            throw;
        }
    }

    /// <summary>The file that a path and a suggested name stand for, checked before anything is read.</summary>
    public static string Resolve(string path, string? fileName, bool overwrite)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        bool isFolder = Path.EndsInDirectorySeparator(path) || Directory.Exists(path);
        if (isFolder && fileName is null)
        {
            throw new ArgumentException($"'{path}' is a folder, and the answer gives its file no name; give the path of a file.", nameof(path));
        }

        string target = Path.GetFullPath(isFolder ? Path.Combine(path, fileName!) : path);
        string folder = Path.GetDirectoryName(target) ?? target;
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"The folder to save into does not exist: {folder}");
        }

        if (Directory.Exists(target) || (!overwrite && File.Exists(target)))
        {
            throw new IOException($"The file exists already: {target}. Pass overwrite: true to replace it.");
        }

        return target;
    }

    private static async Task CopyAsync(Stream source, Stream target, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(PieceSize);
        try
        {
            long total = 0;
            int read;
            while ((read = await source.ReadAsync(buffer.AsMemory(0, PieceSize), cancellationToken).ConfigureAwait(false)) > 0)
            {
                await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                total += read;
                progress?.Report(total);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void DeleteQuietly(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What failed first is what the caller has to know.
        }
    }
}
