using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>One value of a dataset, that is of a distribution such as round trip times.</summary>
/// <param name="Value">The value, in the metric's unit.</param>
/// <param name="Frequency">How often it occurred.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MetricDatasetPoint(double Value, [property: JsonPropertyName("freq")] long Frequency)
{
    /// <summary>One line for people.</summary>
    public override string ToString() => ModelText.Line(nameof(MetricDatasetPoint), ("value", Value), ("freq", Frequency));
}
