using ExtraHop.Client.Http.Settings;

namespace ExtraHop.Client.Http.Handlers;

/// <summary>What every request passes through, and in which order. <c>ExtraHopClient.Create</c> and <c>AddExtraHopClient</c> both build from here.</summary>
internal static class PipelineBuilder
{
    /// <summary>The handlers, outermost first.</summary>
    /// <remarks>
    /// Credentials sit inside the retries, so that a new token is used at once; errors are mapped innermost, so that everything around deals with one kind of
    /// failure.
    /// </remarks>
    public static IReadOnlyList<DelegatingHandler> Handlers(ClientSettings settings) =>
    [
        new CallHandler(settings),
        new AttemptHandler(settings),
        new AnswerHandler(settings),
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
    public static HttpClient Prepare(HttpClient http)
    {
        // The client has its own limits; this one would silently win over them.
        http.Timeout = Timeout.InfiniteTimeSpan;
        return http;
    }
}
