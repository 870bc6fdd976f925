using ExtraHop.Client.Resources.ExclusionIntervals;

namespace ExtraHop.Client;

/// <summary>What a new exclusion interval needs. <see cref="OneTime"/>, <see cref="Daily"/> and <see cref="Weekly"/> make each kind.</summary>
public sealed record ExclusionIntervalCreate : ExtraHopRequest<ExclusionIntervalCreate>
{
    /// <summary>An interval that happens once.</summary>
    /// <param name="name">The interval's name.</param>
    /// <param name="start">When it starts, to the second.</param>
    /// <param name="end">When it ends, to the second.</param>
    /// <exception cref="ArgumentException">It ends before it starts.</exception>
    public static ExclusionIntervalCreate OneTime(string name, DateTimeOffset start, DateTimeOffset end) => Of(name, ExclusionWindow.OneTime(start, end));

    /// <summary>An interval that comes back every day, by the system's clock.</summary>
    /// <param name="name">The interval's name.</param>
    /// <param name="start">When it starts.</param>
    /// <param name="end">When it ends; midnight is the end of the day.</param>
    /// <exception cref="ArgumentException">It would pass midnight; make two of it.</exception>
    public static ExclusionIntervalCreate Daily(string name, TimeOnly start, TimeOnly end) => Of(name, ExclusionWindow.Daily(start, end));

    /// <summary>An interval that comes back every week, by the system's clock. Weeks start on Monday.</summary>
    /// <param name="name">The interval's name.</param>
    /// <param name="startDay">The day on which it starts.</param>
    /// <param name="start">When it starts.</param>
    /// <param name="endDay">The day on which it ends.</param>
    /// <param name="end">When it ends; midnight on Monday is the end of the week.</param>
    /// <exception cref="ArgumentException">It would pass Monday's midnight; make two of it.</exception>
    public static ExclusionIntervalCreate Weekly(string name, DayOfWeek startDay, TimeOnly start, DayOfWeek endDay, TimeOnly end) =>
        Of(name, ExclusionWindow.Weekly(startDay, start, endDay, end));

    /// <summary>Whether every alert is silent; otherwise those that it is assigned to.</summary>
    public required bool AlertApplyAll { get; init; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The end in seconds: since 1970, since midnight or since Monday's midnight, by <see cref="IntervalType"/>.</summary>
    public required long End { get; init; }

    /// <summary>Whether it happens once, every day or every week.</summary>
    public required ExclusionIntervalType IntervalType { get; init; }

    /// <summary>The interval's name.</summary>
    public required string Name { get; init; }

    /// <summary>The start in seconds: since 1970, since midnight or since Monday's midnight, by <see cref="IntervalType"/>.</summary>
    public required long Start { get; init; }

    /// <summary>Whether every trend leaves the time out.</summary>
    public required bool TrendApplyAll { get; init; }

    private static ExclusionIntervalCreate Of(string name, ExclusionWindow window)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new() { Name = name, IntervalType = window.Type, Start = window.Start, End = window.End, AlertApplyAll = false, TrendApplyAll = false };
    }
}
