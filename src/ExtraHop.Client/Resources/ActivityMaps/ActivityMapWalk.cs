namespace ExtraHop.Client;

/// <summary>An activity map walk.</summary>
public sealed record ActivityMapWalk : ExtraHopModel
{
    /// <summary>The origins.</summary>
    public IReadOnlyList<ActivityMapSource> Origins { get; set => field = value ?? []; } = [];

    /// <summary>The steps.</summary>
    public IReadOnlyList<ActivityMapStep> Steps { get; set => field = value ?? []; } = [];
}
