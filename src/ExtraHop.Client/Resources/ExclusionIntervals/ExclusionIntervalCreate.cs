namespace ExtraHop.Client;

/// <summary>What a new exclusion interval needs.</summary>
public sealed record ExclusionIntervalCreate
{
    /// <summary>Whether it is alert apply all.</summary>
    public required bool AlertApplyAll { get; init; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; init; }

    /// <summary>A free description.</summary>
    public string? Description { get; init; }

    /// <summary>The end: seconds; epoch, midnight or Monday based by type.</summary>
    public required long End { get; init; }

    /// <summary>The interval type. The system's default is <c>onetime</c>.</summary>
    public required ExclusionIntervalType IntervalType { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The start: seconds; epoch, midnight or Monday based by type.</summary>
    public required long Start { get; init; }

    /// <summary>Whether it is trend apply all.</summary>
    public required bool TrendApplyAll { get; init; }
}
