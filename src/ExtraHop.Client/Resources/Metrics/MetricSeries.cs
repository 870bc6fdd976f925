namespace ExtraHop.Client;

/// <summary>One metric of one object over time, as one sensor saw it.</summary>
public sealed record MetricSeries
{
    /// <summary>The sensor, where a console answered; null on a sensor. Series of several sensors must not be added up: two may see the same traffic.</summary>
    public required long? SensorId { get; init; }

    /// <summary>The object ID; null for a total over all objects.</summary>
    public required long? ObjectId { get; init; }

    /// <summary>The metric.</summary>
    public required MetricSpec Spec { get; init; }

    /// <summary>The values, by time.</summary>
    public required IReadOnlyList<MetricPoint> Points { get; init; }
}
