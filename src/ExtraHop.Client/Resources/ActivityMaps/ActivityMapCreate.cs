namespace ExtraHop.Client;

/// <summary>What a new activity map needs.</summary>
public sealed record ActivityMapCreate
{
    /// <summary>A free description.</summary>
    public string? Description { get; init; }

    /// <summary>The mode. The system's default is <c>2dforce</c>.</summary>
    public ActivityMapMode? Mode { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The code in its link, which can stand in a path as <c>~CODE</c>.</summary>
    public string? ShortCode { get; init; }

    /// <summary>Whether it is show alert status.</summary>
    public bool? ShowAlertStatus { get; init; }

    /// <summary>The walks.</summary>
    public required IReadOnlyList<ActivityMapWalk> Walks { get; init; }

    /// <summary>The weighting. The system's default is <c>bytes</c>.</summary>
    public ActivityMapWeighting? Weighting { get; init; }
}
