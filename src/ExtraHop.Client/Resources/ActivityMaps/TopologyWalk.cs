namespace ExtraHop.Client;

/// <summary>A topology walk, as a request sends it.</summary>
public sealed record TopologyWalk
{
    /// <summary>The origins.</summary>
    public required IReadOnlyList<TopologySource> Origins { get; init; }

    /// <summary>The steps.</summary>
    public required IReadOnlyList<TopologyStep> Steps { get; init; }
}
