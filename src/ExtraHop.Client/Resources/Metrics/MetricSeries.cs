using ExtraHop.Client.Json;

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

    /// <summary>One line for people.</summary>
    public override string ToString() => ModelText.Line(
        nameof(MetricSeries),
        ("sensor", SensorId),
        ("object", ObjectId),
        ("metric", Spec.Name),
        ("points", Points.Count),
        ("values", Points.Select(static point => point.Value)));
}
