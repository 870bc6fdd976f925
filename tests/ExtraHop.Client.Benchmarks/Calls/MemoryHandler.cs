using System.Net;
using System.Net.Http.Headers;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>Answers at once from memory, so that what is measured is the client and not the network. A body is handed out piece by piece, as a socket does.</summary>
internal sealed class MemoryHandler(HttpStatusCode status, byte[] body, string? location = null) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
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
