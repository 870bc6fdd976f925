using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What one sensor of a console sent.</summary>
public sealed record MetricSensorBlock : ExtraHopModel<MetricSensorBlock>
{
    /// <summary>The sensor ID. Since 26.3.</summary>
    public long? SensorId { get; set; }

    /// <summary>The sensor's entries; it may rightly have none. Since 26.3.</summary>
    public IReadOnlyList<MetricStat> Stats { get; set => field = value ?? Unset<MetricStat>.List; } = Unset<MetricStat>.List;
}
