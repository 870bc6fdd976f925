using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Packets;

/// <summary>The answer of a packet search: a capture to be read once as a stream. Dispose it to free the connection.</summary>
public sealed class PacketCapture : IFromResponse<PacketCapture>, IAsyncDisposable
{
    private readonly IdleTimeoutStream _content;

    private PacketCapture(HttpResponseMessage response, IdleTimeoutStream content)
    {
        _content = content;
        FileName = DownloadName.Of(response);
        IsEmpty = response.StatusCode == System.Net.HttpStatusCode.NoContent;
    }

    /// <summary>The name that the system gives the file; null when it gives none.</summary>
    public string? FileName { get; }

    /// <summary>True when no packet matched.</summary>
    public bool IsEmpty { get; }

    /// <summary>The bytes of the capture.</summary>
    public Stream Content => _content;

    static string IFromResponse<PacketCapture>.Expected => "a capture";

    static bool IFromResponse<PacketCapture>.OwnsResponse => true;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _content.DisposeAsync();

    static async ValueTask<PacketCapture?> IFromResponse<PacketCapture>.ReadAsync(ApiResponse response, CancellationToken cancellationToken) =>
        new PacketCapture(response.Message, await IdleTimeoutStream.OpenAsync(response, cancellationToken).ConfigureAwait(false));
}
