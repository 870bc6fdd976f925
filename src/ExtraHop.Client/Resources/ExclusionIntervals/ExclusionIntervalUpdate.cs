using ExtraHop.Client.Resources.ExclusionIntervals;

namespace ExtraHop.Client;

/// <summary>A change of an exclusion interval: only the members that are set are sent. <see cref="OneTime"/>, <see cref="Daily"/> and <see cref="Weekly"/>
/// change its time.</summary>
public sealed record ExclusionIntervalUpdate : ExtraHopRequest<ExclusionIntervalUpdate>
{
    /// <summary>An interval that happens once.</summary>
    /// <param name="start">When it starts, to the second.</param>
    /// <param name="end">When it ends, to the second.</param>
    /// <exception cref="ArgumentException">It ends before it starts.</exception>
    public static ExclusionIntervalUpdate OneTime(DateTimeOffset start, DateTimeOffset end) => Of(ExclusionWindow.OneTime(start, end));

    /// <summary>An interval that comes back every day, by the system's clock.</summary>
    /// <param name="start">When it starts.</param>
    /// <param name="end">When it ends; midnight is the end of the day.</param>
    /// <exception cref="ArgumentException">It would pass midnight; make two of it.</exception>
    public static ExclusionIntervalUpdate Daily(TimeOnly start, TimeOnly end) => Of(ExclusionWindow.Daily(start, end));

    /// <summary>An interval that comes back every week, by the system's clock. Weeks start on Monday.</summary>
    /// <param name="startDay">The day on which it starts.</param>
    /// <param name="start">When it starts.</param>
    /// <param name="endDay">The day on which it ends.</param>
    /// <param name="end">When it ends; midnight on Monday is the end of the week.</param>
    /// <exception cref="ArgumentException">It would pass Monday's midnight; make two of it.</exception>
    public static ExclusionIntervalUpdate Weekly(DayOfWeek startDay, TimeOnly start, DayOfWeek endDay, TimeOnly end) =>
        Of(ExclusionWindow.Weekly(startDay, start, endDay, end));

    /// <summary>Whether every alert is silent; otherwise those that it is assigned to.</summary>
    public Optional<bool> AlertApplyAll { get; init; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public Optional<string?> Author { get; init; }

    /// <summary>What it is for.</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>The end in seconds: since 1970, since midnight or since Monday's midnight, by <see cref="IntervalType"/>.</summary>
    public Optional<long> End { get; init; }

    /// <summary>Whether it happens once, every day or every week. Change it together with <see cref="Start"/> and <see cref="End"/>.</summary>
    public Optional<ExclusionIntervalType> IntervalType { get; init; }

    /// <summary>The interval's name.</summary>
    public Optional<string?> Name { get; init; }

    /// <summary>The start in seconds: since 1970, since midnight or since Monday's midnight, by <see cref="IntervalType"/>.</summary>
    public Optional<long> Start { get; init; }

    /// <summary>Whether every trend leaves the time out.</summary>
    public Optional<bool> TrendApplyAll { get; init; }

    private static ExclusionIntervalUpdate Of(ExclusionWindow window) => new() { IntervalType = window.Type, Start = window.Start, End = window.End };
}
