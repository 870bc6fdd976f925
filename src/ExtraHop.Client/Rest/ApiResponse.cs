using System.Net;
using System.Net.Http.Headers;

namespace ExtraHop.Client.Rest;

/// <summary>A successful response on its way to becoming a result, with what the result may need beside it.</summary>
internal sealed class ApiResponse(RestClient client, Operation operation, HttpResponseMessage message)
{
    public RestClient Client { get; } = client;

    public Operation Operation { get; } = operation;

    public HttpResponseMessage Message { get; } = message;

    public HttpStatusCode Status => Message.StatusCode;

    /// <summary>The Location header as the system wrote it; null when there is none or it is blank.</summary>
    public string? Location =>
        Message.Headers.NonValidated.TryGetValues("Location", out HeaderStringValues values) && First(values) is { } text && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : null;

    /// <summary>Reads the body as JSON.</summary>
    public Task<T> ReadJsonAsync<T>(CancellationToken cancellationToken) => RestClient.ReadBodyAsync<T>(Operation, Message, cancellationToken);

    private static string? First(HeaderStringValues values)
    {
        foreach (string value in values)
        {
            return value;
        }

        return null;
    }
}
