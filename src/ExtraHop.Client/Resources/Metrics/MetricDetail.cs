using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A metric detail.</summary>
public sealed record MetricDetail : ExtraHopModel
{
    /// <summary>The key.</summary>
    public MetricKey Key { get; set; } = new();

    /// <summary>The vtype: kind of the value member.</summary>
    [JsonPropertyName("vtype")]
    public MetricValueType ValueType { get; set; }

    /// <summary>The value: number, MetricSampleset, dataset points, or nested details for tset.</summary>
    public JsonElement Value { get; set; }
}
