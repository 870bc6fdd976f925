namespace ExtraHop.Client;

/// <summary>A walk along connections.</summary>
public sealed record TopologyWalk : ExtraHopRequest<TopologyWalk>
{
    /// <summary>Where to start.</summary>
    public required IReadOnlyList<TopologySource> Origins { get; init; }

    /// <summary>The steps, first to last; an empty step follows all connections.</summary>
    public required IReadOnlyList<TopologyStep> Steps { get; init; }
}
