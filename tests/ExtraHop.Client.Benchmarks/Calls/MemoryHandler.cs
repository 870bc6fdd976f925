using System.Net;
using System.Net.Http.Headers;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>Answers from memory, so that what is measured is the client and not the network.</summary>
/// <param name="status">The status to answer with.</param>
/// <param name="body">The JSON to answer with; empty for none.</param>
/// <param name="location">The <c>Location</c> header, or null for none.</param>
/// <param name="yields">True to answer on another turn of the thread pool, as a network does: every call is then really asynchronous.</param>
internal sealed class MemoryHandler(HttpStatusCode status, byte[] body, string? location = null, bool yields = false) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (yields)
        {
            await Task.Yield();
        }

        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        var response = new HttpResponseMessage(status) { RequestMessage = request };
        if (body.Length > 0)
        {
            response.Content = new StreamContent(new MemoryStream(body, writable: false));
            response.Content.Headers.ContentType = s_json;
        }

        if (location is not null)
        {
            response.Headers.TryAddWithoutValidation("Location", location);
        }

        return response;
    }
}
