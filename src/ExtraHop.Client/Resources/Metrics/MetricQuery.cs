using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Which metrics of which objects, over which window.</summary>
/// <example>
/// <code>
/// new MetricQuery
/// {
///     ObjectType = MetricObjectType.Device, ObjectIds = [10212], From = "-6h",
///     Category = "http_server", Specs = ["req", "rsp_error", MetricSpec.PercentilesOf("tprocess", 50, 95)],
/// }
/// </code>
/// </example>
public sealed record MetricQuery : ExtraHopRequest<MetricQuery>
{
    /// <summary>How many objects a query should hold at most: with more, systems get slow and may give up.</summary>
    public const int RecommendedMaximumObjects = 200;

    /// <summary>The length of time that one entry covers. The default, <see cref="MetricCycle.Auto"/>, leaves it to the system; a wrong one gives zeros, never
    /// an error.</summary>
    public MetricCycle Cycle { get; init; } = MetricCycle.Auto;

    /// <summary>When the window begins: <c>"-30m"</c>, <c>QueryTime.Ago(...)</c> or a time.</summary>
    public required QueryTime From { get; init; }

    /// <summary>When the window ends. The default is now.</summary>
    public QueryTime Until { get; init; } = QueryTime.Now;

    /// <summary>The category of the metrics, such as <c>http_server</c> or <c>net</c>. A wrong one gives no entries, never an error.</summary>
    [JsonPropertyName("metric_category")]
    public required string Category { get; init; }

    /// <summary>The metrics. Each entry of the answer holds one value for each, in this order.</summary>
    [JsonPropertyName("metric_specs")]
    public required IReadOnlyList<MetricSpec> Specs { get; init; }

    /// <summary>What the objects are.</summary>
    public required MetricObjectType ObjectType { get; init; }

    /// <summary>The object IDs; best not more than <see cref="RecommendedMaximumObjects"/>, see <see cref="Split"/>.</summary>
    public required IReadOnlyList<long> ObjectIds { get; init; }

    /// <summary>Cuts a query on many objects into several on fewer. Sound over time and for totals by object; a total over all objects cannot be put together
    /// again.</summary>
    /// <param name="maximumObjects">How many objects each may hold.</param>
    /// <returns>The queries, in the order of the objects; this one alone where it is small enough.</returns>
    public IEnumerable<MetricQuery> Split(int maximumObjects = RecommendedMaximumObjects)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumObjects, 1);
        return ObjectIds.Count <= maximumObjects
            ? [this]
            : ObjectIds.Chunk(maximumObjects).Select(part => this with { ObjectIds = part });
    }
}
