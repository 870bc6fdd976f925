namespace ExtraHop.Client;

/// <summary>An activity map.</summary>
public sealed record ActivityMap : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The mode. The system's default is <c>2dforce</c>.</summary>
    public ActivityMapMode? Mode { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The user who owns it.</summary>
    public string? Owner { get; set; }

    /// <summary>What the calling user may do with it.</summary>
    public IReadOnlyList<ObjectRight> Rights { get; set => field = value ?? []; } = [];

    /// <summary>The code in its link, which can stand in a path as <c>~CODE</c>.</summary>
    public string? ShortCode { get; set; }

    /// <summary>Whether it is show alert status.</summary>
    public bool? ShowAlertStatus { get; set; }

    /// <summary>The walks.</summary>
    public IReadOnlyList<ActivityMapWalk> Walks { get; set => field = value ?? []; } = [];

    /// <summary>The weighting. The system's default is <c>bytes</c>.</summary>
    public ActivityMapWeighting? Weighting { get; set; }
}
