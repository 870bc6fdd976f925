namespace ExtraHop.Client.Rest;

/// <summary>What every request passes through, and in which order. <c>ExtraHopClient.Create</c> and <c>AddExtraHopClient</c> both build from here.</summary>
internal static class PipelineBuilder
{
    /// <summary>The handlers, outermost first.</summary>
    /// <remarks>
    /// The total deadline is not among them: the bodies of results that are no plain JSON are read after the handlers have returned, so it lives in <see cref="Call"/>.
    /// Credentials sit inside the retries, so that a new token is used at once; errors are mapped innermost, so that everything around deals with one kind of failure.
    /// </remarks>
    public static IReadOnlyList<DelegatingHandler> Handlers(ClientSettings settings) =>
    [
        new TelemetryHandler(settings),
        new RetryHandler(settings),
        new AttemptTimeoutHandler(settings),
        new CredentialHandler(settings),
        new RedirectHandler(settings),
        new ErrorMappingHandler(settings),
    ];

    /// <summary>The whole chain around a transport.</summary>
    public static HttpMessageHandler Build(ClientSettings settings, HttpMessageHandler transport)
    {
        HttpMessageHandler chain = transport;
        foreach (DelegatingHandler handler in Handlers(settings).Reverse())
        {
            handler.InnerHandler = chain;
            chain = handler;
        }

        return chain;
    }

    /// <summary>Prepares a client that sends through the chain.</summary>
    public static HttpClient Prepare(HttpClient http, ClientSettings settings)
    {
        // The client has its own limits; this one would silently win over them.
        http.Timeout = Timeout.InfiniteTimeSpan;
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", settings.UserAgent);
        if (settings.Integration is not null)
        {
            http.DefaultRequestHeaders.TryAddWithoutValidation("ExtraHop-Integration", settings.Integration);
        }

        return http;
    }
}
