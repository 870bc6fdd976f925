namespace ExtraHop.Client;

/// <summary>A metric sensor block.</summary>
public sealed record MetricSensorBlock : ExtraHopModel
{
    /// <summary>The sensor number: sensor the block came from. Integer type assumed. Since 26.3.</summary>
    public long? SensorId { get; set; }

    /// <summary>The stats: result entries of that sensor. Since 26.3.</summary>
    public IReadOnlyList<MetricStat> Stats { get; set => field = value ?? []; } = [];
}
