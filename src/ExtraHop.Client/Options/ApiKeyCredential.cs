using ExtraHop.Client.Options;

namespace ExtraHop.Client;

/// <summary>An API key of a sensor, a console, a recordstore or a packetstore. Sent as <c>Authorization: ExtraHop apikey=...</c>.</summary>
public sealed class ApiKeyCredential : ExtraHopCredential
{
    internal const string HeaderPrefix = "ExtraHop apikey=";

    private string _header;

    /// <summary>Holds a key.</summary>
    /// <param name="apiKey">The key alone, without a header name or <c>apikey=</c>.</param>
    /// <exception cref="ArgumentException">The key is empty, has several lines or holds a character that no key has. The message does not repeat
    /// it.</exception>
    public ApiKeyCredential(string apiKey) => _header = HeaderFor(apiKey);

    internal override string RefusedHint =>
        "The system did not accept the API key: check ExtraHopClientOptions.ApiKey, or EXTRAHOP_API_KEY, and that the key was made on this very system and its "
            + "user still exists. "
        + "It is sent as 'Authorization: ExtraHop apikey=...'.";

    internal override IEnumerable<string> Secrets => [Header[HeaderPrefix.Length..]];

    internal string Header => Volatile.Read(ref _header);

    /// <summary>Puts another key in its place. Every client that uses this credential sends it from the next request on.</summary>
    /// <param name="apiKey">The new key.</param>
    /// <exception cref="ArgumentException">The key is not well formed; the old one stays.</exception>
    public void Update(string apiKey) => Volatile.Write(ref _header, HeaderFor(apiKey));

    /// <summary>The kind of credential; never the key.</summary>
    public override string ToString() => "API key (redacted)";

    internal static string? Problem(string? apiKey) =>
        apiKey is not null && apiKey.Contains("apikey=", StringComparison.OrdinalIgnoreCase)
            ? "The API key holds 'apikey='; expected the key alone, without what stands before it in the Authorization header."
            : SecretRules.Problem(apiKey, "The API key");

    private static string HeaderFor(string apiKey) =>
        Problem(apiKey) is { } problem ? throw new ArgumentException(problem, nameof(apiKey)) : HeaderPrefix + apiKey;
}
