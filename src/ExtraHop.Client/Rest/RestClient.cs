using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ExtraHop.Client.Rest;

/// <summary>What generated code calls: it sends one operation and turns the answer into its result.</summary>
/// <remarks>The total deadline lives here and not in a handler, because the handlers of a streamed answer return with its headers, and the deadline of any other has to cover its body as well.</remarks>
internal sealed class RestClient
{
    private readonly HttpClient _http;
    private readonly RestSettings _settings;
    private readonly string _prefix;

    /// <param name="http">Sends the requests; its own timeout must be infinite.</param>
    /// <param name="settings">Where to and for how long.</param>
    public RestClient(HttpClient http, RestSettings settings)
    {
        _http = http;
        _settings = settings;
        _prefix = settings.Origin.GetLeftPart(UriPartial.Authority) + settings.ApiPath;
    }

    /// <summary>The system's origin and the limits in force.</summary>
    public RestSettings Settings => _settings;

    /// <summary>Starts the address of a request: scheme, host and <c>/api/v1</c>.</summary>
    public RequestTarget StartTarget(Span<char> buffer) => new(_prefix, buffer);

    /// <summary>The JSON content of a body; null for a null body, which is left out.</summary>
    public static HttpContent? Json<T>(T? body)
        where T : class => body is null ? null : JsonBody.Create(body);

    /// <summary>The JSON content of a value.</summary>
    public static HttpContent JsonValue<T>(T body)
        where T : struct => JsonBody.Create(body);

    /// <summary>The text content of a body.</summary>
    public static HttpContent? Text(string? body, string? contentType) => body is null ? null : TextBody.Create(body, contentType);

    /// <summary>The content of a body that knows how to send itself.</summary>
    public static HttpContent? Body(IRequestBody? body, string? contentType) => body?.ToContent(contentType);

    /// <summary>Sends an operation that answers without a body.</summary>
    public async Task SendAsync(Operation operation, Uri target, HttpContent? content, CancellationToken cancellationToken)
    {
        using var call = new Call(_settings, new ApiRequest(operation, target) { Content = content }, cancellationToken);
        try
        {
            using HttpResponseMessage response = await _http.SendAsync(call.Request, HttpCompletionOption.ResponseHeadersRead, call.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (call.TryExplain(error, out Exception? better))
        {
            throw better;
        }
    }

    /// <summary>Sends an operation and reads its answer as JSON, straight from the stream.</summary>
    public async Task<T> ReadJsonAsync<T>(Operation operation, Uri target, HttpContent? content, CancellationToken cancellationToken)
    {
        var request = new JsonRequest<T>(operation, target) { Content = content };
        using var call = new Call(_settings, request, cancellationToken);
        try
        {
            using HttpResponseMessage response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, call.Token).ConfigureAwait(false);

            // Without the handlers, nobody has read it yet.
            return await (request.Answer ?? request.ReadAsync(response, call.Token)).ConfigureAwait(false);
        }
        catch (Exception error) when (call.TryExplain(error, out Exception? better))
        {
            throw better;
        }
    }

    /// <summary>Sends an operation whose result is made from status and headers.</summary>
    /// <exception cref="ExtraHopResponseException">The answer does not carry what the result is made from.</exception>
    public Task<T> ReadAsync<T>(Operation operation, Uri target, HttpContent? content, CancellationToken cancellationToken)
        where T : class, IFromResponse<T> => ReadCoreAsync<T>(operation, target, content, required: true, cancellationToken)!;

    /// <summary>Sends an operation whose result may be missing from the answer: null then.</summary>
    public Task<T?> ReadOptionalAsync<T>(Operation operation, Uri target, HttpContent? content, CancellationToken cancellationToken)
        where T : class, IFromResponse<T> => ReadCoreAsync<T>(operation, target, content, required: false, cancellationToken);

    /// <summary>Reads the body of a response as JSON, straight from the stream.</summary>
    public static async Task<T> ReadBodyAsync<T>(Operation operation, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        JsonTypeInfo<T> typeInfo = ExtraHopJson.TypeInfo<T>();
        using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await JsonSerializer.DeserializeAsync(stream, typeInfo, cancellationToken).ConfigureAwait(false)
                ?? throw InvalidAnswer.NullBody(operation, response, typeInfo.Type);
        }
        catch (JsonException error)
        {
            throw InvalidAnswer.Json(operation, response, typeInfo.Type, error);
        }
    }

    /// <summary>One state machine for both: the result is null only where it is not required.</summary>
    private async Task<T?> ReadCoreAsync<T>(Operation operation, Uri target, HttpContent? content, bool required, CancellationToken cancellationToken)
        where T : class, IFromResponse<T>
    {
        using var call = new Call(_settings, new ApiRequest(operation, target) { Content = content, StreamsResponse = T.OwnsResponse }, cancellationToken);
        try
        {
            HttpResponseMessage response = await _http.SendAsync(call.Request, HttpCompletionOption.ResponseHeadersRead, call.Token).ConfigureAwait(false);
            bool handedOver = false;
            try
            {
                T? result = await T.ReadAsync(new ApiResponse(this, operation, response), call.Token).ConfigureAwait(false);
                if (result is null && required)
                {
                    throw InvalidAnswer.Missing(operation, response, T.Expected);
                }

                handedOver = T.OwnsResponse && result is not null;
                return result;
            }
            finally
            {
                if (!handedOver)
                {
                    response.Dispose();
                }
            }
        }
        catch (Exception error) when (call.TryExplain(error, out Exception? better))
        {
            throw better;
        }
    }
}
