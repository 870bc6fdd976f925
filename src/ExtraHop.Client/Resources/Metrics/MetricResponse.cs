using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;
using ExtraHop.Client.Resources.Metrics;

namespace ExtraHop.Client;

/// <summary>The answer to a metric query: the entries, or the number under which a console hands them out later.</summary>
public sealed record MetricResponse : ExtraHopModel<MetricResponse>
{
    /// <summary>The sensor's clock when it answered.</summary>
    public DateTimeOffset? Clock { get; set; }

    /// <summary>The cycle of the entries; it names the one that <see cref="MetricCycle.Auto"/> came to.</summary>
    public MetricCycle? Cycle { get; set; }

    /// <summary>When the window began.</summary>
    public DateTimeOffset? From { get; set; }

    /// <summary>When the window ended.</summary>
    public DateTimeOffset? Until { get; set; }

    /// <summary>The sensor that the entries come from, on a console; null on a sensor.</summary>
    public long? NodeId { get; set; }

    /// <summary>The entries. Empty while <see cref="Xid"/> says that they are to be fetched.</summary>
    public IReadOnlyList<MetricStat> Stats { get; set => field = value ?? Unset<MetricStat>.List; } = Unset<MetricStat>.List;

    /// <summary>The entries sensor by sensor, where a console answers at once; empty elsewhere. Since 26.3.</summary>
    public IReadOnlyList<MetricSensorBlock> Sensors { get; set => field = value ?? Unset<MetricSensorBlock>.List; } = Unset<MetricSensorBlock>.List;

    /// <summary>The number under which a console hands out the entries, for <see cref="IMetricsApi.GetNextAsync"/>; null when they are here.</summary>
    [JsonConverter(typeof(MetricXidConverter))]
    public long? Xid { get; set; }

    /// <summary>How many answers there are to fetch, one for each sensor; null when the entries are here.</summary>
    [JsonConverter(typeof(MetricResultCountConverter))]
    public int? NumResults { get; set; }

    /// <summary>True when the entries are to be fetched by <see cref="IMetricsApi.GetNextAsync"/>. Code that overlooks this sees no entries and no
    /// error.</summary>
    [JsonIgnore]
    [MemberNotNullWhen(true, nameof(Xid))]
    public bool IsDeferred => Xid is not null;
}
