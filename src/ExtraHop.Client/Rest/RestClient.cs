using Refit;

namespace ExtraHop.Client.Rest;

/// <summary>Makes the clients of interfaces, all of them over one pipeline.</summary>
internal sealed class RestClient
{
    private readonly HttpClient _http;
    private readonly RefitSettings _refit;

    /// <param name="http">Sends through the pipeline.</param>
    /// <param name="settings">Where to.</param>
    /// <param name="serializer">Writes bodies and makes results.</param>
    public RestClient(HttpClient http, RestSettings settings, ApiSerializer serializer)
    {
        _http = http;
        _http.BaseAddress = new Uri(settings.Origin, RestSettings.ApiPath);
        _refit = new RefitSettings(serializer)
        {
            RequestBodySerialization = RequestBodySerializationMode.Buffered,

            // The handlers raise the library's own errors, and so does the serializer: Refit has nothing to add to them.
            ExceptionFactory = static _ => default,
            DeserializationExceptionFactory = static (_, error) => new(error),
            TransportExceptionFactory = static (_, error, _) => error,
        };
    }

    /// <summary>Makes the client of an interface that Refit's generator has seen.</summary>
    public T Make<T>()
        where T : class => RestService.ForGenerated<T>(_http, _refit);

    /// <summary>Sends a request of the library's own and gives its answer.</summary>
    public async Task<ApiAnswer> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return (ApiAnswer)response.Content;
    }
}
