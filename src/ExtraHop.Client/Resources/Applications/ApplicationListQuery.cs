using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Which applications to list.</summary>
public sealed record ApplicationListQuery : ExtraHopRequest<ApplicationListQuery>
{
    /// <summary>Keeps applications with traffic after this time. It is sent in milliseconds.</summary>
    [JsonConverter(typeof(QueryTimeNumberConverter))]
    public QueryTime? ActiveFrom { get; init; }

    /// <summary>Keeps applications with traffic before this time. It is sent in milliseconds.</summary>
    [JsonConverter(typeof(QueryTimeNumberConverter))]
    public QueryTime? ActiveUntil { get; init; }

    /// <summary>The most applications to return; null for the system's own limit.</summary>
    public int? Limit { get; init; }

    /// <summary>How many applications to skip.</summary>
    public int? Offset { get; init; }

    /// <summary>What <see cref="Value"/> is compared with.</summary>
    public required ApplicationSearchType SearchType { get; init; }

    /// <summary>What to look for; a regular expression stands between slashes.</summary>
    public string? Value { get; init; }
}
