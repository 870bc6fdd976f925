using System.Text.Json.Serialization;
using ExtraHop.Client.Json;
using ExtraHop.Client.Resources.Metrics;

namespace ExtraHop.Client;

/// <summary>The values of one object: of one cycle, or in totals of the whole window.</summary>
public sealed record MetricStat : ExtraHopModel<MetricStat>
{
    /// <summary>The object ID; for a device group that of the member. On a console it holds the sensor ID in its upper 32 bits.</summary>
    [JsonPropertyName("oid")]
    public long? ObjectId { get; set; }

    /// <summary>When the cycle or the window began.</summary>
    public DateTimeOffset? Time { get; set; }

    /// <summary>Milliseconds as they came: the cycle's length over time, but the end of the window, counted from 1970, in totals. <see cref="Length"/> and
    /// <see cref="End"/> tell the two apart.</summary>
    [JsonPropertyName("duration")]
    public long? RawDuration { get; set; }

    /// <summary>One value for each metric of the query, in its order.</summary>
    public IReadOnlyList<MetricValue> Values { get; set => field = value ?? Unset<MetricValue>.List; } = Unset<MetricValue>.List;

    /// <summary>How long the cycle or the window was; null where the entry does not say.</summary>
    [JsonIgnore]
    public TimeSpan? Length => MetricTime.Length(Time, RawDuration);

    /// <summary>When the cycle or the window ended; null where the entry does not say.</summary>
    [JsonIgnore]
    public DateTimeOffset? End => MetricTime.End(Time, RawDuration);
}
