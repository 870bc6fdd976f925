using System.Globalization;
using ExtraHop.Client.Http.Files;
using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client;

/// <summary>A file that a system sends: read as a stream or saved, never held whole in memory. Dispose it to free the connection.</summary>
/// <remarks>The body has no limit in all, but one for each silence (the option for streams), and it is read once.</remarks>
public sealed class FileDownload : IAsyncDisposable, IDisposable
{
    private readonly IdleTimeoutStream _content;

    internal FileDownload(IdleTimeoutStream content, string? fileName, string? contentType, long? length)
    {
        _content = content;
        FileName = fileName;
        ContentType = contentType;
        Length = length;
    }

    /// <summary>The name that the system gives the file, without folders and without what file systems refuse; null when it gives none.</summary>
    public string? FileName { get; }

    /// <summary>The media type, such as <c>application/exbk</c>; null when the system gives none.</summary>
    public string? ContentType { get; }

    /// <summary>The length in bytes; null when the system does not know it before the end.</summary>
    public long? Length { get; }

    /// <summary>The bytes, to be read once and in order. They end with the download's disposal.</summary>
    /// <remarks>Reads throw <see cref="ExtraHopTimeoutException"/> when the system falls silent and <see cref="ExtraHopTransportException"/> when the
    /// connection breaks.</remarks>
    public Stream Content => _content;

    /// <summary>Saves the file. It is written under a temporary name beside its target and renamed when it is whole, so a failure leaves nothing half
    /// done.</summary>
    /// <param name="path">A file, or a folder in which <see cref="FileName"/> is used. A path that ends in a separator, such as <c>captures/</c>, is a folder
    /// and is made where it is missing.</param>
    /// <param name="progress">Told the bytes written so far, after each piece of at most 128 KiB.</param>
    /// <param name="overwrite">Whether a file that exists may be replaced.</param>
    /// <param name="cancellationToken">Ends the saving.</param>
    /// <returns>The full path of the file.</returns>
    /// <exception cref="ArgumentException">The path is a folder, and the system gave the file no name.</exception>
    /// <exception cref="IOException">The file exists and <paramref name="overwrite"/> is false, or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    /// <exception cref="InvalidOperationException">A part of the file was read already.</exception>
    /// <exception cref="ExtraHopTimeoutException">The system fell silent.</exception>
    /// <exception cref="ExtraHopTransportException">The connection broke.</exception>
    public Task<string> SaveAsync(string path, IProgress<long>? progress = null, bool overwrite = false, CancellationToken cancellationToken = default) =>
        _content.BytesRead > 0
            ? throw new InvalidOperationException($"{_content.BytesRead} bytes of this download were read already; what is saved now would lack them.")
            : FileTarget.Open(path, FileName, overwrite).SaveAsync(_content, progress, cancellationToken);

    /// <summary>One line for people: the file's name, its media type and its length, as far as the system says them.</summary>
    public override string ToString() =>
        $"{FileName ?? "(no name)"}, {ContentType ?? "(no media type)"}, {Length?.ToString(CultureInfo.InvariantCulture) ?? "?"} bytes";

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _content.DisposeAsync();

    /// <inheritdoc/>
    public void Dispose() => _content.Dispose();

    /// <summary>Takes the stream of an answer over.</summary>
    /// <exception cref="ExtraHopResponseException">It is JSON or a web page, so no file.</exception>
    internal static FileDownload Of(ApiAnswer answer, RestSettings settings)
    {
        answer.RequireFile("a file");
        return new FileDownload(
            IdleTimeoutStream.Of(answer, settings), DownloadName.Of(answer.BodyHeaders), answer.BodyHeaders.ContentType?.ToString(), answer.Length);
    }
}
