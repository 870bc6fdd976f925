using System.Net;

namespace ExtraHop.Client.Http.Requests;

/// <summary>The content of every request, also of one without a body: it knows whether the transport has begun to send the request.</summary>
/// <remarks>
/// A request without content is repeated by the runtime's own handler when the connection closes before an answer, behind the retry table's back; one with an
/// empty content is not.
/// </remarks>
internal abstract class RequestBody : HttpContent
{
    /// <summary>True once the transport asked for the content: the headers are written then, and the system may see the request.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>True when the body can be sent now: a stream that was read and cannot go back cannot.</summary>
    public virtual bool CanSend => true;

    /// <summary>The parts that are streamed; empty for most.</summary>
    public virtual StreamBody[] Streams => [];

    /// <summary>Makes the content of a request out of any.</summary>
    public static RequestBody Of(HttpContent? content) => content switch
    {
        RequestBody own => own,
        null => new EmptyBody(),
        _ => new ForeignBody(content),
    };

    /// <summary>Called before each time that it is sent.</summary>
    public void Rewind() => HasLeft = false;

    protected abstract Task WriteAsync(Stream stream, CancellationToken cancellationToken);

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, default);

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        HasLeft = true;
        return WriteAsync(stream, cancellationToken);
    }
}
