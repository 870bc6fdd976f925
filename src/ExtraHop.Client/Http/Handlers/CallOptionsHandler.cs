using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Http.Handlers;

/// <summary>Marks the calls of an interface with the options of <c>client.With(...)</c> and sends them through the client's own pipeline.</summary>
internal sealed class CallOptionsHandler(HttpClient client, ReadingPosts readingPosts, CallOptions options) : HttpMessageHandler
{
    /// <summary>The HTTP client to give to interfaces. It owns nothing that would have to be disposed: the pipeline is the client's.</summary>
    public static HttpClient ClientFor(HttpClient client, ReadingPosts readingPosts, CallOptions options) =>
        new(new CallOptionsHandler(client, readingPosts, options)) { Timeout = Timeout.InfiniteTimeSpan };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        client.SendAsync(
            ApiRequest.FromRefit(request, Operation.Of(request, readingPosts), options), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
}
