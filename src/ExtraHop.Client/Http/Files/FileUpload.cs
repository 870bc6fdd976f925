using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client;

/// <summary>A file or a stream to send: firmware, a support pack, a STIX file. It is read while it is sent and never held whole in memory.</summary>
/// <remarks>
/// It can be used for several calls, one after the other. A stream that can seek is sent from the same position each time, and again after a failure; one that
/// cannot is sent once and never retried. A call whose file or stream fails throws <see cref="FileUploadException"/>.
/// </remarks>
public sealed class FileUpload : IRequestBody
{
    private readonly Func<Stream> _open;
    private readonly bool _leaveOpen;
    private Func<bool> _canSend = static () => true;

    private FileUpload(string fileName, Func<Stream> open, bool leaveOpen)
    {
        FileName = fileName;
        _open = open;
        _leaveOpen = leaveOpen;
    }

    /// <summary>The name under which the file is sent, where the API asks for one.</summary>
    public string FileName { get; }

    /// <summary>Told the bytes sent so far, after each piece of at most 128 KiB. What it throws ends the call as a <see cref="FileUploadException"/>.</summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>The file's name.</summary>
    public override string ToString() => FileName;

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

    /// <summary>Sends a stream from its current position to its end. The stream stays open; it is the caller's.</summary>
    /// <param name="stream">The stream. One that cannot seek is good for one call; a second one throws <see cref="InvalidOperationException"/>.</param>
    /// <param name="fileName">The name under which it is sent.</param>
    /// <param name="progress">Told the bytes sent so far.</param>
    public static FileUpload FromStream(Stream stream, string fileName, IProgress<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream to upload cannot be read.", nameof(stream));
        }

        long? start = stream.CanSeek ? stream.Position : null;
        return new FileUpload(fileName, Rewound, leaveOpen: true) { Progress = progress };

        Stream Rewound()
        {
            if (start is { } position)
            {
                stream.Position = position;
            }

            return stream;
        }
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
    HttpContent IRequestBody.ToContent(string? contentType)
    {
        if (!_canSend())
        {
            throw new InvalidOperationException(
                $"The stream of the upload '{FileName}' was sent already, and it cannot go back to its start. Make a new upload from a new stream, or use one "
                    + "that can seek.");
        }

        var body = new StreamBody(_open(), contentType ?? "application/octet-stream", _leaveOpen, Progress) { FileName = FileName };
        if (_leaveOpen)
        {
            _canSend = () => body.CanSend;
        }

        return body;
    }
}
