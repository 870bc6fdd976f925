using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A saved activity map: where to start, and which connections to follow from there.</summary>
public sealed record ActivityMap : ExtraHopModel<ActivityMap>
{
    /// <summary>The map ID.</summary>
    public long Id { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>How it is drawn; the system's default is flat.</summary>
    public ActivityMapMode? Mode { get; set; }

    /// <summary>The map's name.</summary>
    public string? Name { get; set; }

    /// <summary>The name of the user who owns it.</summary>
    public string? Owner { get; set; }

    /// <summary>What the calling user may do with it.</summary>
    public IReadOnlyList<ObjectRight> Rights { get; set => field = value ?? Unset<ObjectRight>.List; } = Unset<ObjectRight>.List;

    /// <summary>The code in the map's link.</summary>
    public string? ShortCode { get; set; }

    /// <summary>True when devices are colored by their alerts.</summary>
    public bool? ShowAlertStatus { get; set; }

    /// <summary>Where to start and which steps to walk from there.</summary>
    public IReadOnlyList<ActivityMapWalk> Walks { get; set => field = value ?? Unset<ActivityMapWalk>.List; } = Unset<ActivityMapWalk>.List;

    /// <summary>What makes an edge thick; the system's default is bytes.</summary>
    public ActivityMapWeighting? Weighting { get; set; }
}
