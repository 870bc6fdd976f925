using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What a walk along connections found.</summary>
public sealed record ActivityMapQueryResponse : ExtraHopModel<ActivityMapQueryResponse>
{
    /// <summary>The connections found, each from the number of one device to that of another.</summary>
    public IReadOnlyList<TopologyEdge> Edges { get; set => field = value ?? Unset<TopologyEdge>.List; } = Unset<TopologyEdge>.List;

    /// <summary>The start of the window that was used.</summary>
    public DateTimeOffset? From { get; set; }

    /// <summary>The end of the window that was used.</summary>
    public DateTimeOffset? Until { get; set; }

    /// <summary>What kept sensors from answering; the edges of those are missing.</summary>
    public IReadOnlyList<TopologyWarning> Warnings { get; set => field = value ?? Unset<TopologyWarning>.List; } = Unset<TopologyWarning>.List;
}
