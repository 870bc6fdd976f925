namespace ExtraHop.Client;

/// <summary>The values of one object in one cycle or window, with the sensor that they come from.</summary>
/// <param name="SensorId">The sensor, where a console answered; null on a sensor.</param>
/// <param name="Stat">The object, the time and the values.</param>
public readonly record struct MetricRow(long? SensorId, MetricStat Stat);
