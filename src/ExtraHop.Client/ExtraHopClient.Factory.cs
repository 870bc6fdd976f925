using System.Diagnostics.CodeAnalysis;
using ExtraHop.Client.Http.Handlers;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Options;

namespace ExtraHop.Client;

/// <summary>The client for one ExtraHop system: a sensor, a console, a recordstore, a packetstore or RevealX 360.</summary>
/// <remarks>Thread-safe: make one for a system and share it. It keeps its connections open and is disposed once, at the end.</remarks>
public sealed partial class ExtraHopClient : IExtraHopClient, IDisposable
{
    private readonly RestClient _rest;
    private readonly ClientSettings _settings;
    private readonly HttpClient _http;
    private readonly HttpMessageHandler? _pipeline;
    private readonly CallOptions? _call;

    /// <param name="http">Sends through the pipeline. It is never disposed: calls after the end shall reach the pipeline, which knows the client's
    /// name.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="pipeline">The pipeline, where the client owns it.</param>
    /// <param name="call">What its calls do differently; null for nothing.</param>
    internal ExtraHopClient(HttpClient http, ClientSettings settings, HttpMessageHandler? pipeline = null, CallOptions? call = null)
    {
        _http = http;
        _pipeline = pipeline;
        _settings = settings;
        _call = call;
        var serializer = new ApiSerializer(settings.Json, ResultTable.For(settings, () => Jobs));
        _rest = new RestClient(http, settings.Rest, serializer, call is null ? null : (call, CallOptionsHandler.ClientFor(http, settings.ReadingPosts, call)));
    }

    /// <inheritdoc/>
    public Uri Origin => _settings.Rest.Origin;

    /// <inheritdoc/>
    public T For<[DynamicallyAccessedMembers(UserInterface.Inspected)] T>()
        where T : class => _rest.MakeOwn<T>();

    /// <inheritdoc/>
    public IExtraHopClient With(CallOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new ExtraHopClient(_http, _settings, null, options.Checked().Over(_call));
    }

    /// <inheritdoc/>
    public Task<RawResponse> SendAsync(HttpMethod method, string path, RawBody? body = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(method);
        return SendAsync(new RawRequest(method, path) { Body = body }, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        SafePath.Require(request.Path, "path");
        bool reads = request.OnlyReads || Operation.Reads(request.Method, request.PathWithoutQuery)
            || _settings.ReadingPosts.Contains(request.Method, request.PathWithoutQuery);
        using var made = new ApiRequest(
            new Operation("Http.Send", request.Method, request.PathWithoutQuery, reads),
            new Uri(_settings.Rest.Prefix + request.Path),
            request.Body?.ToContent(),
            request.Accept);
        return new RawResponse(await _rest.SendAsync(made, cancellationToken).ConfigureAwait(false), _settings);
    }

    /// <summary>Makes a client for a self-managed system. Nothing is sent yet.</summary>
    /// <param name="host">The system, such as <c>eda01.example.com</c>, <c>10.1.2.3</c> or <c>https://eda01:8443</c>.</param>
    /// <param name="apiKey">An API key of that system.</param>
    /// <param name="configure">Sets further options.</param>
    /// <exception cref="ArgumentException">An option is wrong; the message says which and what was expected.</exception>
    public static ExtraHopClient Create(string host, string apiKey, Action<ExtraHopClientOptions>? configure = null) =>
        Create(Configured(new ExtraHopClientOptions { Host = host, ApiKey = apiKey }, configure));

    /// <summary>Makes a client with a credential object, such as <see cref="ClientCredentialsCredential"/> for RevealX 360. Nothing is sent yet.</summary>
    /// <param name="host">The system, such as <c>TENANT.api.cloud.extrahop.com</c>.</param>
    /// <param name="credential">What the client shows the system to be let in.</param>
    /// <param name="configure">Sets further options.</param>
    /// <exception cref="ArgumentException">An option is wrong; the message says which and what was expected.</exception>
    public static ExtraHopClient Create(string host, ExtraHopCredential credential, Action<ExtraHopClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return Create(Configured(new ExtraHopClientOptions { Host = host, Credential = credential }, configure));
    }

    /// <summary>Makes a client. Nothing is sent yet.</summary>
    /// <param name="options">The options; copied, so that later changes have no effect.</param>
    /// <exception cref="ArgumentException">An option is wrong; the message says which and what was expected.</exception>
    public static ExtraHopClient Create(ExtraHopClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ClientSettings settings = SettingsFactory.Freeze(options);
        return Create(settings, Transport.Create(settings));
    }

    /// <summary>Makes a client from the environment: <c>EXTRAHOP_HOST</c>, then <c>EXTRAHOP_API_KEY</c>, or <c>EXTRAHOP_CLIENT_ID</c> and
    /// <c>EXTRAHOP_CLIENT_SECRET</c>, and for a system whose certificate is not trusted by this machine <c>EXTRAHOP_CERTIFICATE_SHA256</c> (its fingerprint) or
    /// <c>EXTRAHOP_CA_FILE</c> (its issuer, as PEM or DER); <c>EXTRAHOP_INSECURE</c> = 1 checks no certificate.</summary>
    /// <param name="configure">Sets further options.</param>
    /// <exception cref="InvalidOperationException">A variable is missing or wrong; the message names it.</exception>
    /// <exception cref="ArgumentException">A further option is wrong.</exception>
    public static ExtraHopClient FromEnvironment(Action<ExtraHopClientOptions>? configure = null) =>
        Create(Configured(EnvironmentOptions.Read(Environment.GetEnvironmentVariable), configure));

    /// <summary>Closes the client's connections. Calls that are on their way are canceled; reads of a body that is still streamed, a capture that is being
    /// saved among them, and all later calls throw <see cref="ObjectDisposedException"/>. A client out of a container is disposed by it.</summary>
    public void Dispose()
    {
        if (_settings.Rest.Lifetime.End())
        {
            _http.CancelPendingRequests();
            _pipeline?.Dispose();
        }
    }

    /// <summary>The system that the client is for.</summary>
    public override string ToString() => $"ExtraHopClient for {Origin.GetLeftPart(UriPartial.Authority)}";

    /// <summary>Makes a client over a transport of its own.</summary>
    internal static ExtraHopClient Create(ClientSettings settings, HttpMessageHandler transport)
    {
        HttpMessageHandler pipeline = PipelineBuilder.Build(settings, transport);
        return new(PipelineBuilder.Prepare(new HttpClient(pipeline)), settings, pipeline);
    }

    private static ExtraHopClientOptions Configured(ExtraHopClientOptions options, Action<ExtraHopClientOptions>? configure)
    {
        configure?.Invoke(options);
        return options;
    }
}
