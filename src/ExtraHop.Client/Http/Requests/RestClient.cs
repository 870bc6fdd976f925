using System.Diagnostics.CodeAnalysis;
using ExtraHop.Client.Http.Requests.Query;
using Refit;

namespace ExtraHop.Client.Http.Requests;

/// <summary>Makes the clients of interfaces, all of them over one pipeline.</summary>
internal sealed class RestClient
{
    private readonly HttpClient _http;
    private readonly HttpClient _interfaces;
    private readonly CallOptions? _call;
    private readonly ApiSerializer _serializer;
    private readonly RefitSettings _refit;

    /// <param name="http">Sends through the pipeline.</param>
    /// <param name="settings">Where to.</param>
    /// <param name="serializer">Writes bodies and makes results.</param>
    /// <param name="call">What its calls do differently from the client, and the HTTP client that marks them so; null for nothing.</param>
    public RestClient(HttpClient http, RestSettings settings, ApiSerializer serializer, (CallOptions Options, HttpClient Marks)? call = null)
    {
        _http = http;
        _call = call?.Options;
        _interfaces = call?.Marks ?? http;
        _interfaces.BaseAddress = new Uri(settings.Origin, RestSettings.ApiPath);
        _serializer = serializer;
        _refit = SettingsWith(serializer);
    }

    /// <summary>For users' interfaces: flags and times in the API's form without a converter on each. The library's own values need no such look, and so have
    /// the shorter way.</summary>
    private RefitSettings OwnSettings => field ??= SettingsWith(_serializer, new WireFormatter());

    /// <summary>Makes the client of an interface that Refit's generator has seen.</summary>
    public T Make<T>()
        where T : class => RestService.ForGenerated<T>(_interfaces, _refit);

    /// <summary>Makes the client of a user's interface, once it was looked at.</summary>
    /// <exception cref="ArgumentException">It has a method that cannot be called.</exception>
    public T MakeOwn<[DynamicallyAccessedMembers(UserInterface.Inspected)] T>()
        where T : class
    {
        UserInterface.Require(typeof(T), _serializer.Streamed, _serializer.CanMake);
        return RestService.ForGenerated<T>(_interfaces, OwnSettings);
    }

    /// <summary>Sends a request of the library's own and gives its answer.</summary>
    public async Task<ApiAnswer> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        request.Call ??= _call;
        HttpResponseMessage response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return (ApiAnswer)response.Content;
    }

    private static RefitSettings SettingsWith(ApiSerializer serializer, WireFormatter? formatter = null) => new(serializer, formatter)
    {
        RequestBodySerialization = RequestBodySerializationMode.Buffered,

        // The handlers raise the library's own errors, and so does the serializer: Refit has nothing to add to them.
        ExceptionFactory = static _ => default,
        DeserializationExceptionFactory = static (_, error) => new(error),
        TransportExceptionFactory = static (_, error, _) => error,
    };
}
