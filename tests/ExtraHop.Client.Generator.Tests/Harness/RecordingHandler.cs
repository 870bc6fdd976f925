using System.Net;
using System.Text;

namespace ExtraHop.Client.Generator.Tests.Harness;

/// <summary>Answers every request without a network and keeps it as text: verb, address, Accept, then the type and text of the body.</summary>
public sealed class RecordingHandler : HttpMessageHandler
{
    public string? Request { get; private set; }

    /// <summary>The Location of the answers, or null for none.</summary>
    public string? Location { get; set; } = "/api/v1/things/7";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var text = new StringBuilder($"{request.Method} {request.RequestUri!.OriginalString} {request.Headers.Accept}");
        if (request.Content is { } content)
        {
            string body = await content.ReadAsStringAsync(cancellationToken);
            string? boundary = content.Headers.ContentType!.Parameters.FirstOrDefault(static p => p.Name == "boundary")?.Value?.Trim('"');
            text.Append('\n').Append(content.Headers.ContentType).Append('\n').Append(body.ReplaceLineEndings("\n").TrimEnd());
            if (boundary is not null)
            {
                text.Replace(boundary, "BOUNDARY");
            }
        }

        Request = text.ToString();
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("\"answer\"", Encoding.UTF8, "application/json") };
        if (Location is not null)
        {
            response.Headers.Add("Location", Location);
        }

        return response;
    }
}
