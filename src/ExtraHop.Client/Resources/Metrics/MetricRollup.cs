namespace ExtraHop.Client;

/// <summary>How far a metric query sums up.</summary>
public enum MetricRollup
{
    /// <summary>One entry for each object and each cycle: <c>POST /metrics</c>.</summary>
    OverTime,

    /// <summary>One entry for the whole window and all objects: <c>POST /metrics/total</c>.</summary>
    Total,

    /// <summary>One entry for the whole window for each object: <c>POST /metrics/totalbyobject</c>.</summary>
    TotalByObject,
}
