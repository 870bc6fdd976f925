namespace ExtraHop.Client;

/// <summary>A metric value.</summary>
public sealed record MetricValue : ExtraHopModel
{
    /// <summary>The count: plain number for counters and means.</summary>
    public long? Count { get; set; }

    /// <summary>The detail: detail metrics: one element per key.</summary>
    public IReadOnlyList<MetricDetail> Detail { get; set => field = value ?? []; } = [];

    /// <summary>The dataset: dataset without calc_type.</summary>
    public IReadOnlyList<MetricDatasetPoint> Dataset { get; set => field = value ?? []; } = [];

    /// <summary>The percentiles: dataset with percentiles, in requested order.</summary>
    public IReadOnlyList<double> Percentiles { get; set => field = value ?? []; } = [];

    /// <summary>The sampleset: element with vtype sset.</summary>
    public IReadOnlyList<MetricDetail> Sampleset { get; set => field = value ?? []; } = [];
}
