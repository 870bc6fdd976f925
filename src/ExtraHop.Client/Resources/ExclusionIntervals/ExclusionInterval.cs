using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A time in which alerts stay silent.</summary>
public sealed record ExclusionInterval : ExtraHopModel<ExclusionInterval>
{
    /// <summary>The interval ID.</summary>
    public long Id { get; set; }

    /// <summary>True when every alert is silent, false for those that it is assigned to.</summary>
    public bool? AlertApplyAll { get; set; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>The end in seconds: since 1970, since midnight or since Monday's midnight, by <see cref="IntervalType"/>. <see cref="EndTime"/> and
    /// <see cref="EndOffset"/> read it.</summary>
    public long? End { get; set; }

    /// <summary>Whether it happens once, every day or every week.</summary>
    public ExclusionIntervalType IntervalType { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The interval's name.</summary>
    public string Name { get; set => field = value ?? ""; } = "";

    /// <summary>The start in seconds: since 1970, since midnight or since Monday's midnight, by <see cref="IntervalType"/>. <see cref="StartTime"/> and
    /// <see cref="StartOffset"/> read it.</summary>
    public long? Start { get; set; }

    /// <summary>True when every trend leaves the time out.</summary>
    public bool? TrendApplyAll { get; set; }

    /// <summary>When it starts, for one that happens once; null for the others.</summary>
    [JsonIgnore]
    public DateTimeOffset? StartTime => IntervalType == ExclusionIntervalType.OneTime ? TimeOf(Start) : null;

    /// <summary>When it ends, for one that happens once; null for the others.</summary>
    [JsonIgnore]
    public DateTimeOffset? EndTime => IntervalType == ExclusionIntervalType.OneTime ? TimeOf(End) : null;

    /// <summary>How long after midnight (daily) or after Monday's midnight (weekly) it starts; null for one that happens once.</summary>
    [JsonIgnore]
    public TimeSpan? StartOffset => OffsetOf(Start);

    /// <summary>How long after midnight (daily) or after Monday's midnight (weekly) it ends; null for one that happens once.</summary>
    [JsonIgnore]
    public TimeSpan? EndOffset => OffsetOf(End);

    private static DateTimeOffset? TimeOf(long? seconds) =>
        seconds >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds.Value)
            : null;

    private TimeSpan? OffsetOf(long? seconds) =>
        (IntervalType == ExclusionIntervalType.Daily || IntervalType == ExclusionIntervalType.Weekly) && seconds is >= 0 and <= 7 * 86_400
            ? TimeSpan.FromSeconds((double)seconds.Value)
            : null;
}
