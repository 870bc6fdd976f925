using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A metric dataset point.</summary>
public sealed record MetricDatasetPoint : ExtraHopModel
{
    /// <summary>The value.</summary>
    public double Value { get; set; }

    /// <summary>The freq.</summary>
    [JsonPropertyName("freq")]
    public long Frequency { get; set; }
}
