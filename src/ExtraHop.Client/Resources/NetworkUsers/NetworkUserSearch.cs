using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>Which network users to find.</summary>
public sealed record NetworkUserSearch : ExtraHopRequest<NetworkUserSearch>
{
    /// <summary>Keeps users seen after this time: a moment, or a span before the request such as <c>-30m</c>.</summary>
    public QueryTime? ActiveFrom { get; init; }

    /// <summary>Keeps users seen before this time.</summary>
    public QueryTime? ActiveUntil { get; init; }

    /// <summary>Which users to find, as JSON: no document describes its fields. Null for all.</summary>
    public JsonElement? Filter { get; init; }

    /// <summary>The most users to return; null for the system's own limit.</summary>
    public int? Limit { get; init; }

    /// <summary>How many users to skip.</summary>
    public int? Offset { get; init; }
}
