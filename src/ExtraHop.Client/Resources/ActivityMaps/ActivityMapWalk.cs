using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A walk of a saved map.</summary>
public sealed record ActivityMapWalk : ExtraHopModel<ActivityMapWalk>
{
    /// <summary>Where to start.</summary>
    public IReadOnlyList<ActivityMapSource> Origins { get; set => field = value ?? Unset<ActivityMapSource>.List; } = Unset<ActivityMapSource>.List;

    /// <summary>The steps, first to last.</summary>
    public IReadOnlyList<ActivityMapStep> Steps { get; set => field = value ?? Unset<ActivityMapStep>.List; } = Unset<ActivityMapStep>.List;
}
