using System.Globalization;

namespace ExtraHop.Client;

/// <summary>An upload was broken off on this side: its file or stream could not be read to the end, or its progress callback threw. The system did not get the
/// whole file.</summary>
/// <remarks>It is never retried. What the file, the stream or the callback threw is the inner exception.</remarks>
public sealed class FileUploadException : ExtraHopException
{
    private FileUploadException(string reason, long bytesSent, Exception? innerException)
        : base(string.Create(
            CultureInfo.InvariantCulture, $"The upload was broken off on this side after {bytesSent} bytes: {reason} The system did not get the whole file."),
            innerException) =>
        BytesSent = bytesSent;

    /// <summary>How many bytes of the file were handed to the connection before.</summary>
    public long BytesSent { get; }

    internal static FileUploadException Unreadable(long sent, Exception cause) => new($"what is to be sent could not be read: {Sentence(cause)}", sent, cause);

    internal static FileUploadException TooShort(long sent, long promised) =>
        new(string.Create(CultureInfo.InvariantCulture, $"what is to be sent ended there, and had {promised} bytes when the upload began."), sent, null);

    internal static FileUploadException StoppedByProgress(long sent, Exception cause) => new($"its progress callback threw: {Sentence(cause)}", sent, cause);

    private static string Sentence(Exception cause) => cause.Message.EndsWith('.') ? cause.Message : cause.Message + ".";
}
