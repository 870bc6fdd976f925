namespace ExtraHop.Client;

/// <summary>A detection search, as a request sends it.</summary>
public sealed record DetectionSearch
{
    /// <summary>When it was made.</summary>
    public QueryTime? CreateTime { get; init; }

    /// <summary>The filter.</summary>
    public DetectionSearchFilter? Filter { get; init; }

    /// <summary>The start of the window.</summary>
    public QueryTime? From { get; init; }

    /// <summary>Whether it is number only.</summary>
    public bool? IdOnly { get; init; }

    /// <summary>The most results to return.</summary>
    public int? Limit { get; init; }

    /// <summary>When it was last changed.</summary>
    public QueryTime? ModTime { get; init; }

    /// <summary>How many results to skip.</summary>
    public int? Offset { get; init; }

    /// <summary>The sort.</summary>
    public IReadOnlyList<DetectionSort>? Sort { get; init; }

    /// <summary>The end of the window.</summary>
    public QueryTime? Until { get; init; }

    /// <summary>The update time.</summary>
    public QueryTime? UpdateTime { get; init; }

    /// <summary>Include activity log: adds an activity_log array. Entries carry start_time, end_time, participants and properties. Top-level participants and properties are then dropped. Since 26.3.</summary>
    public bool? IncludeActivityLog { get; init; }
}
