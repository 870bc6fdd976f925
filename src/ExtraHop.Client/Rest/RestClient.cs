using System.Diagnostics.CodeAnalysis;
using Refit;

namespace ExtraHop.Client.Rest;

/// <summary>Makes the clients of interfaces, all of them over one pipeline.</summary>
internal sealed class RestClient
{
    private readonly HttpClient _http;
    private readonly RefitSettings _refit;
    private readonly ApiSerializer _serializer;

    /// <param name="http">Sends through the pipeline.</param>
    /// <param name="settings">Where to.</param>
    /// <param name="serializer">Writes bodies and makes results.</param>
    public RestClient(HttpClient http, RestSettings settings, ApiSerializer serializer)
    {
        _http = http;
        _serializer = serializer;
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

    /// <summary>Makes the client of a user's interface, once it was looked at.</summary>
    /// <exception cref="ArgumentException">It has a method that cannot be called.</exception>
    public T MakeOwn<[DynamicallyAccessedMembers(UserInterface.Inspected)] T>()
        where T : class
    {
        UserInterface.Require(typeof(T), _serializer.CanMake);
        return Make<T>();
    }

    /// <summary>Sends a request of the library's own and gives its answer.</summary>
    public async Task<ApiAnswer> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return (ApiAnswer)response.Content;
    }
}
