using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A metric stat.</summary>
public sealed record MetricStat : ExtraHopModel
{
    /// <summary>The duration: cycle length in ms; end time for totals.</summary>
    public long? Duration { get; set; }

    /// <summary>The object number: object number; device group members each get rows.</summary>
    [JsonPropertyName("oid")]
    public long? ObjectId { get; set; }

    /// <summary>The time.</summary>
    public DateTimeOffset? Time { get; set; }

    /// <summary>The values: one entry per metric spec; see MetricValue.</summary>
    public IReadOnlyList<MetricValue> Values { get; set => field = value ?? []; } = [];
}
