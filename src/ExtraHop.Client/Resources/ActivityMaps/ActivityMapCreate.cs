namespace ExtraHop.Client;

/// <summary>A new activity map.</summary>
public sealed record ActivityMapCreate : ExtraHopRequest<ActivityMapCreate>
{
    /// <summary>A free description.</summary>
    public string? Description { get; init; }

    /// <summary>How it is drawn; the system's default is flat.</summary>
    public ActivityMapMode? Mode { get; init; }

    /// <summary>The map's name.</summary>
    public required string Name { get; init; }

    /// <summary>A code for the map's link; null lets the system choose.</summary>
    public string? ShortCode { get; init; }

    /// <summary>True when devices are colored by their alerts.</summary>
    public bool? ShowAlertStatus { get; init; }

    /// <summary>Where to start and which steps to walk from there.</summary>
    public required IReadOnlyList<ActivityMapWalk> Walks { get; init; }

    /// <summary>What makes an edge thick; the system's default is bytes.</summary>
    public ActivityMapWeighting? Weighting { get; init; }
}
