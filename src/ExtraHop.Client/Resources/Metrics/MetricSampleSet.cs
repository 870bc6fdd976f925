using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What a system keeps of many samples: enough for their mean and their spread.</summary>
/// <param name="Count">How many samples there were.</param>
/// <param name="Sum">The sum of the samples, in the metric's unit.</param>
/// <param name="SumOfSquares">The sum of the squares of the samples.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MetricSampleSet(long Count, double Sum, [property: JsonPropertyName("sum2")] double SumOfSquares)
{
    /// <summary>The mean; null where there were no samples.</summary>
    [JsonIgnore]
    public double? Mean => Count > 0 ? Sum / Count : null;

    /// <summary>The variance of the samples as a whole population; null where there were none.</summary>
    [JsonIgnore]
    public double? Variance => Mean is { } mean ? Math.Max(0, (SumOfSquares / Count) - (mean * mean)) : null;

    /// <summary>The standard deviation of the samples as a whole population; null where there were none.</summary>
    [JsonIgnore]
    public double? StandardDeviation => Variance is { } variance ? Math.Sqrt(variance) : null;

    /// <summary>One line for people.</summary>
    public override string ToString() => ModelText.Line(nameof(MetricSampleSet), ("count", Count), ("mean", Mean), ("deviation", StandardDeviation));
}
