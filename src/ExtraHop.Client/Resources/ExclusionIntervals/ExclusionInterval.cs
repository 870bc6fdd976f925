namespace ExtraHop.Client;

/// <summary>An exclusion interval.</summary>
public sealed record ExclusionInterval : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>Whether it is alert apply all.</summary>
    public bool AlertApplyAll { get; set; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>The end: seconds; epoch, midnight or Monday based by type.</summary>
    public long End { get; set; }

    /// <summary>The interval type. The system's default is <c>onetime</c>.</summary>
    public ExclusionIntervalType IntervalType { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ModTime { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The start: seconds; epoch, midnight or Monday based by type.</summary>
    public long Start { get; set; }

    /// <summary>Whether it is trend apply all.</summary>
    public bool TrendApplyAll { get; set; }
}
