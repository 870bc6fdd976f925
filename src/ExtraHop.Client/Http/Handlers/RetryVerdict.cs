namespace ExtraHop.Client.Http.Handlers;

/// <summary>What a row of the retry table says.</summary>
internal enum RetryVerdict
{
    /// <summary>The error is raised.</summary>
    Never,

    /// <summary>The request is sent again if the system says when, in <c>Retry-After</c>: it then says as well that it did nothing.</summary>
    WithRetryAfter,

    /// <summary>The request is sent again.</summary>
    Always,
}
