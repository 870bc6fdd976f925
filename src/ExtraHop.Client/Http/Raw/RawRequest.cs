namespace ExtraHop.Client;

/// <summary>A request that is put together at run time. It passes through everything that typed calls pass through: credential, limits, retries, errors,
/// telemetry.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path below <c>/api/v1</c>, with a query where one is needed: <c>/devices?limit=10</c>. Values in it are escaped by the caller, with
/// <see cref="Uri.EscapeDataString(string)"/>; a segment that is empty or made of dots is refused.</param>
public sealed record RawRequest(HttpMethod Method, string Path)
{
    /// <summary>The body; null for none.</summary>
    public RawBody? Body { get; init; }

    /// <summary>True for a post that changes nothing: it is retried like a <c>GET</c>. Those of the API that have no values in their path are known.</summary>
    public bool OnlyReads { get; init; }

    /// <summary>
    /// The <c>Accept</c> header. The default takes anything, and waits for its headers as long as for a stream (the longer of
    /// <see cref="ExtraHopClientOptions.AttemptTimeout"/>
    /// and <see cref="ExtraHopClientOptions.StreamIdleTimeout"/>). With <c>application/json</c> the limits are those of typed calls, and anything else than
    /// JSON is an error. Sending one that is not a valid header throws <see cref="FormatException"/>.
    /// </summary>
    public string Accept { get; init; } = "*/*";

    /// <summary>Method and path, without the query.</summary>
    public override string ToString() => $"{Method} {PathWithoutQuery}";

    internal string PathWithoutQuery => Path.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? Path[..query] : Path;
}
