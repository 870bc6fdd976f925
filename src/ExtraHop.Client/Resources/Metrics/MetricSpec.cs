namespace ExtraHop.Client;

/// <summary>A metric spec, as a request sends it.</summary>
public sealed record MetricSpec
{
    /// <summary>The calc type.</summary>
    public MetricCalculation? CalcType { get; init; }

    /// <summary>The key1: exact text or /regex/ on detail keys.</summary>
    public string? Key1 { get; init; }

    /// <summary>The key2: second-level key filter.</summary>
    public string? Key2 { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The percentiles: ascending; only with calc_type percentiles.</summary>
    public IReadOnlyList<double>? Percentiles { get; init; }
}
