namespace ExtraHop.Client;

/// <summary>A walk of a saved map.</summary>
public sealed record ActivityMapWalk : ExtraHopModel
{
    /// <summary>Where to start.</summary>
    public IReadOnlyList<ActivityMapSource> Origins { get; set => field = value ?? []; } = [];

    /// <summary>The steps, first to last.</summary>
    public IReadOnlyList<ActivityMapStep> Steps { get; set => field = value ?? []; } = [];
}
