using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>A file or a stream to send: firmware, a support pack, a STIX file. It is read while it is sent and never held whole in memory.</summary>
/// <remarks>A stream that can seek can be sent again after a failure; one that cannot is sent once and never retried.</remarks>
public sealed class FileUpload : IRequestBody
{
    private readonly Func<Stream> _open;
    private readonly bool _leaveOpen;

    private FileUpload(string fileName, Func<Stream> open, bool leaveOpen)
    {
        FileName = fileName;
        _open = open;
        _leaveOpen = leaveOpen;
    }

    /// <summary>The name under which the file is sent, where the API asks for one.</summary>
    public string FileName { get; }

    /// <summary>Told the bytes sent so far, after each piece of at most 128 KiB.</summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>Sends a file from disk.</summary>
    /// <param name="path">The file.</param>
    /// <param name="progress">Told the bytes sent so far.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static FileUpload FromFile(string path, IProgress<long>? progress = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"The file to upload does not exist: {path}", path);
        }

        return new FileUpload(
            Path.GetFileName(path),
            () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan),
            leaveOpen: false)
        {
            Progress = progress,
        };
    }

    /// <summary>Sends a stream from its current position. The stream stays open; it is the caller's.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="fileName">The name under which it is sent.</param>
    /// <param name="progress">Told the bytes sent so far.</param>
    public static FileUpload FromStream(Stream stream, string fileName, IProgress<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        return stream.CanRead
            ? new FileUpload(fileName, () => stream, leaveOpen: true) { Progress = progress }
            : throw new ArgumentException("The stream to upload cannot be read.", nameof(stream));
    }

    /// <summary>Sends bytes from memory.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="fileName">The name under which they are sent.</param>
    public static FileUpload FromBytes(ReadOnlyMemory<byte> content, string fileName)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        return new FileUpload(fileName, () => new MemoryStream(content.ToArray(), writable: false), leaveOpen: false);
    }

    /// <inheritdoc/>
    HttpContent IRequestBody.ToContent(string? contentType) =>
        new StreamBody(_open(), contentType ?? "application/octet-stream", _leaveOpen, Progress) { FileName = FileName };
}
