namespace ExtraHop.Client;

/// <summary>A change of an activity map: what is not set stays as it is.</summary>
public sealed record ActivityMapUpdate : ExtraHopRequest<ActivityMapUpdate>
{
    /// <summary>A free description; null removes it.</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>How it is drawn; the system's default is flat.</summary>
    public Optional<ActivityMapMode?> Mode { get; init; }

    /// <summary>The map's name.</summary>
    public Optional<string?> Name { get; init; }

    /// <summary>The name of the user who owns it from now on.</summary>
    public Optional<string?> Owner { get; init; }

    /// <summary>The code in the map's link.</summary>
    public Optional<string?> ShortCode { get; init; }

    /// <summary>True when devices are colored by their alerts.</summary>
    public Optional<bool> ShowAlertStatus { get; init; }

    /// <summary>All walks from now on.</summary>
    public Optional<IReadOnlyList<ActivityMapWalk>> Walks { get; init; }

    /// <summary>What makes an edge thick; the system's default is bytes.</summary>
    public Optional<ActivityMapWeighting?> Weighting { get; init; }
}
