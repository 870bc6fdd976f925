using System.Net.Http.Headers;

namespace ExtraHop.Client.Rest;

/// <summary>A body that the library did not make: a text or a form of Refit's, or what a caller sends through the container's HTTP client.</summary>
internal sealed class ForeignBody : RequestBody
{
    private readonly HttpContent _content;

    public ForeignBody(HttpContent content)
    {
        _content = content;
        foreach (KeyValuePair<string, HeaderStringValues> header in content.Headers.NonValidated)
        {
            Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    public override bool CanSend => IsReplayable(_content);

    public override StreamBody[] Streams => _content is MultipartContent parts ? [.. parts.OfType<StreamBody>()] : [];

    protected override Task WriteAsync(Stream stream, CancellationToken cancellationToken) => _content.CopyToAsync(stream, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = _content.Headers.ContentLength ?? 0;
        return _content.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
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
