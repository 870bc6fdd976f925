using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>A network user search, as a request sends it.</summary>
public sealed record NetworkUserSearch
{
    /// <summary>The active from.</summary>
    public QueryTime? ActiveFrom { get; init; }

    /// <summary>The active until.</summary>
    public QueryTime? ActiveUntil { get; init; }

    /// <summary>The filter.</summary>
    public JsonElement? Filter { get; init; }

    /// <summary>The most results to return.</summary>
    public int? Limit { get; init; }

    /// <summary>How many results to skip.</summary>
    public int? Offset { get; init; }
}
