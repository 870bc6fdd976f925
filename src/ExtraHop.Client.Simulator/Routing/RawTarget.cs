namespace ExtraHop.Client.Simulator.Routing;

/// <summary>A request target as it came over the wire, split before anything is decoded, so that an escaped slash stays inside its segment.</summary>
internal sealed class RawTarget
{
    private RawTarget(string path, string query, IReadOnlyList<string>? segments)
    {
        Path = path;
        Query = query;
        Segments = segments;
    }

    public const string BasePath = "/api/v1";

    /// <summary>Where RevealX 360 hands out tokens.</summary>
    public const string TokenPath = "/oauth2/token";

    /// <summary>The path, still escaped.</summary>
    public string Path { get; }

    /// <summary>The query without its question mark, still escaped.</summary>
    public string Query { get; }

    /// <summary>The decoded segments below the base path, or null when the path lies outside of it.</summary>
    public IReadOnlyList<string>? Segments { get; }

    /// <summary>True when a segment is "." or ".." unescaped, which no client may send.</summary>
    public bool HasDotSegments { get; private init; }

    public static RawTarget Parse(string target)
    {
        int mark = target.IndexOf('?', StringComparison.Ordinal);
        string path = mark < 0 ? target : target[..mark];
        string query = mark < 0 ? string.Empty : target[(mark + 1)..];
        // A host that ends in a slash, as in the vendor's lists of systems, gives a path that starts with two.
        path = path.StartsWith('/') ? "/" + path.TrimStart('/') : path;
        if (!path.StartsWith(BasePath, StringComparison.Ordinal) || (path.Length > BasePath.Length && path[BasePath.Length] != '/'))
        {
            return new RawTarget(path, query, null);
        }

        // One trailing slash is tolerated: the vendor's own scripts send it.
        string rest = path[BasePath.Length..].TrimStart('/');
        if (rest.EndsWith('/'))
        {
            rest = rest[..^1];
        }

        string[] raw = rest.Length == 0 ? [] : rest.Split('/');
        return new RawTarget(path, query, [.. raw.Select(Uri.UnescapeDataString)])
        {
            HasDotSegments = raw.Any(segment => segment is "." or ".."),
        };
    }

    /// <summary>Names and values of the query, decoded; a name may occur more than once.</summary>
    public ILookup<string, string> ParseQuery() => Query
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .ToLookup(pair => Decode(pair[0]), pair => pair.Length > 1 ? Decode(pair[1]) : string.Empty, StringComparer.Ordinal);

    public static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
