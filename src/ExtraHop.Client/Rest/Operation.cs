namespace ExtraHop.Client.Rest;

/// <summary>What is known of an operation before it is called. One instance a method, made once by generated code.</summary>
/// <param name="name">Group and method, such as <c>Devices.GetAsync</c>: names the span and the log entry.</param>
/// <param name="method">The verb.</param>
/// <param name="pathTemplate">The path below <c>/api/v1</c> with its placeholders: safe to log, as it holds no value.</param>
/// <param name="safeToRetry">True when sending it twice does what sending it once does: every <c>GET</c>, and posts that only read.</param>
/// <param name="accept">The <c>Accept</c> header; null stands for JSON.</param>
internal sealed class Operation(string name, HttpMethod method, string pathTemplate, bool safeToRetry, string? accept = null)
{
    public string Name { get; } = name;

    public HttpMethod Method { get; } = method;

    public string PathTemplate { get; } = pathTemplate;

    public bool SafeToRetry { get; } = safeToRetry;

    public string? Accept { get; } = accept;

    public override string ToString() => $"{Method} {PathTemplate}";
}
