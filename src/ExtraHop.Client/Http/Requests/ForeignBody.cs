using System.Net.Http.Headers;

namespace ExtraHop.Client.Http.Requests;

/// <summary>A body that the library did not make: a text or a form of Refit's, or what a caller sends through the container's HTTP client.</summary>
internal sealed class ForeignBody : RequestBody
{
    public ForeignBody(HttpContent content)
    {
        Content = content;
        foreach (KeyValuePair<string, HeaderStringValues> header in content.Headers.NonValidated)
        {
            Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    /// <summary>The body as it was made.</summary>
    public HttpContent Content { get; }

    public override bool CanSend => IsReplayable(Content);

    public override StreamBody[] Streams => Content is MultipartContent parts ? [.. parts.OfType<StreamBody>()] : [];

    protected override Task WriteAsync(Stream stream, CancellationToken cancellationToken) => Content.CopyToAsync(stream, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = Content.Headers.ContentLength ?? 0;
        return Content.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Content.Dispose();
        }

        base.Dispose(disposing);
    }

    private static bool IsReplayable(HttpContent content) => content switch
    {
        RequestBody own => own.CanSend,
        MultipartContent parts => parts.All(IsReplayable),
        _ => content is ByteArrayContent or ReadOnlyMemoryContent,
    };
}
