namespace ExtraHop.Client;

/// <summary>An activity map query response.</summary>
public sealed record ActivityMapQueryResponse : ExtraHopModel
{
    /// <summary>The edges.</summary>
    public IReadOnlyList<TopologyEdge> Edges { get; set => field = value ?? []; } = [];

    /// <summary>The start of the window.</summary>
    public DateTimeOffset From { get; set; }

    /// <summary>The end of the window.</summary>
    public DateTimeOffset Until { get; set; }

    /// <summary>The warnings.</summary>
    public IReadOnlyList<TopologyWarning> Warnings { get; set => field = value ?? []; } = [];
}
