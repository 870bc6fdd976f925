using System.Net;
using System.Text;

namespace ExtraHop.Client.Tests.Contract;

/// <summary>Keeps the one request of a contract test, body included, and answers as it is told.</summary>
internal sealed class RecordingHandler(HttpStatusCode status, string? location, string contentType, byte[] answer) : HttpMessageHandler
{
    public string? Method { get; private set; }

    public Uri? Address { get; private set; }

    public string? Accept { get; private set; }

    public string? ContentType { get; private set; }

    public byte[] Body { get; private set; } = [];

    public string BodyText => Encoding.UTF8.GetString(Body);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Method = request.Method.Method;
        Address = request.RequestUri;
        Accept = request.Headers.TryGetValues("Accept", out IEnumerable<string>? values) ? string.Join(", ", values) : null;
        if (request.Content is not null)
        {
            ContentType = request.Content.Headers.ContentType?.ToString();
            Body = await request.Content.ReadAsByteArrayAsync(cancellationToken);
        }

        var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(answer) };
        if (answer.Length > 0)
        {
            response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        if (location is not null)
        {
            response.Headers.TryAddWithoutValidation("location", location);
        }

        return response;
    }
}
