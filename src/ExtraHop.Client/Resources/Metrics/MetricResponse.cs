namespace ExtraHop.Client;

/// <summary>A metric response.</summary>
public sealed record MetricResponse : ExtraHopModel
{
    /// <summary>The clock: time on the sensor.</summary>
    public DateTimeOffset? Clock { get; set; }

    /// <summary>The cycle.</summary>
    public string? Cycle { get; set; }

    /// <summary>The start of the window.</summary>
    public DateTimeOffset? From { get; set; }

    /// <summary>The sensor, on a console; null on a sensor.</summary>
    public long? NodeId { get; set; }

    /// <summary>The num results: number of GET /metrics/next calls to make.</summary>
    public int? NumResults { get; set; }

    /// <summary>The stats.</summary>
    public IReadOnlyList<MetricStat> Stats { get; set => field = value ?? []; } = [];

    /// <summary>The end of the window.</summary>
    public DateTimeOffset? Until { get; set; }

    /// <summary>The xid.</summary>
    public long? Xid { get; set; }

    /// <summary>The sensors: seen empty for no data. Perhaps an MCP wrapper. Since 26.3.</summary>
    public IReadOnlyList<MetricSensorBlock> Sensors { get; set => field = value ?? []; } = [];
}
