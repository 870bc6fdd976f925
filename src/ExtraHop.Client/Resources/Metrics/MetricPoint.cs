using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>One value of a time series.</summary>
/// <param name="Time">When its cycle began; null where the system does not say.</param>
/// <param name="Length">How long its cycle was; null where the system does not say.</param>
/// <param name="Value">The value.</param>
public readonly record struct MetricPoint(DateTimeOffset? Time, TimeSpan? Length, MetricValue Value)
{
    /// <summary>One line for people.</summary>
    public override string ToString() => ModelText.Line(nameof(MetricPoint), ("time", Time), ("length", Length), ("value", Value));
}
