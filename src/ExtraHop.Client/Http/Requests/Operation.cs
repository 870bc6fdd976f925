namespace ExtraHop.Client.Http.Requests;

/// <summary>Which operation a request is: what errors, logs, spans and the retry table know of it.</summary>
internal sealed class Operation
{
    /// <summary>The operation that gives a token for client credentials.</summary>
    public static readonly Operation TokenExchange = new("OAuth2.TokenAsync", HttpMethod.Post, "/oauth2/token", onlyReads: true);

    private static readonly HttpRequestOptionsKey<Type> s_interface = new(Refit.HttpRequestMessageOptions.InterfaceType);
    private static readonly HttpRequestOptionsKey<string> s_method = new(Refit.HttpRequestMessageOptions.MethodName);
    private static readonly HttpRequestOptionsKey<string> s_template = new(Refit.HttpRequestMessageOptions.RelativePathTemplate);

    /// <summary>What a console hands out here it hands out once: an answer that got lost is gone, and asking again gets the next one, or a 404.</summary>
    private const string HandedOutOnce = "/metrics/next/";

    private readonly Type? _interface;
    private readonly string _member;
    private string? _name;

    public Operation(string name, HttpMethod method, string pathTemplate, bool onlyReads)
        : this(null, name, method, pathTemplate, onlyReads) => _name = name;

    private Operation(Type? group, string member, HttpMethod method, string pathTemplate, bool onlyReads)
    {
        _interface = group;
        _member = member;
        Method = method;
        PathTemplate = pathTemplate;
        OnlyReads = onlyReads;
    }

    /// <summary>Group and method, such as <c>Devices.GetAsync</c>: names the span and the log entry.</summary>
    public string Name => _name ??= $"{GroupOf(_interface!)}.{_member}";

    public HttpMethod Method { get; }

    /// <summary>The path below <c>/api/v1</c> with its placeholders: safe to log, as it holds no value.</summary>
    public string PathTemplate { get; }

    /// <summary>True when sending it twice does what sending it once does: every <c>GET</c> but one, and the posts that only read.</summary>
    public bool OnlyReads { get; }

    /// <summary>True for a call of an interface, the library's or a user's.</summary>
    public bool IsRefits => _interface is not null;

    /// <summary>True where a null body sends none; everywhere else it is refused.</summary>
    public bool BodyIsOptional => PathTemplate == "/extrahop/firmware/latest/upgrade";

    /// <summary>Reads what Refit's generated code says of a request. One that did not come from there gets a name that holds nothing of its address.</summary>
    public static Operation Of(HttpRequestMessage request, ReadingPosts readingPosts)
    {
        HttpRequestOptions options = request.Options;
        if (options.TryGetValue(s_template, out string? template) && options.TryGetValue(s_method, out string? member)
            && options.TryGetValue(s_interface, out Type? group))
        {
            return new Operation(group, member, request.Method, template, Reads(request.Method, template) || readingPosts.Contains(request.Method, template));
        }

        return new Operation("Http.Send", request.Method, "(own request)", Reads(request.Method, PathOf(request.RequestUri)));
    }

    /// <summary>True for a method that reads by its nature, on a path where a second request finds what the first one found.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path below <c>/api/v1</c>, or its template.</param>
    public static bool Reads(HttpMethod method, string path) => Reads(method) && !path.StartsWith(HandedOutOnce, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the methods that read by their nature.</summary>
    public static bool Reads(HttpMethod method) => method == HttpMethod.Get || method == HttpMethod.Head;

    public override string ToString() => $"{Method} {PathTemplate}";

    private static string PathOf(Uri? address) =>
        address is { IsAbsoluteUri: true, AbsolutePath: var path } && path.StartsWith(RestSettings.ApiPath, StringComparison.Ordinal)
            ? path[RestSettings.ApiPath.Length..]
            : string.Empty;

    private static string GroupOf(Type type) => type.Name is ['I', .., 'A', 'p', 'i'] name ? name[1..^3] : type.Name;
}
