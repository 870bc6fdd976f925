namespace ExtraHop.Client;

/// <summary>A metric query, as a request sends it.</summary>
public sealed record MetricQuery
{
    /// <summary>The cycle.</summary>
    public required MetricCycle Cycle { get; init; }

    /// <summary>The start of the window.</summary>
    public required QueryTime From { get; init; }

    /// <summary>The metric category.</summary>
    public required string MetricCategory { get; init; }

    /// <summary>The metric specs.</summary>
    public required IReadOnlyList<MetricSpec> MetricSpecs { get; init; }

    /// <summary>The object ids.</summary>
    public required IReadOnlyList<long> ObjectIds { get; init; }

    /// <summary>The object type.</summary>
    public required MetricObjectType ObjectType { get; init; }

    /// <summary>The end of the window.</summary>
    public required QueryTime Until { get; init; }
}
