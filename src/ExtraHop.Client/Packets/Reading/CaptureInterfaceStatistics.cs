namespace ExtraHop.Client.Packets;

/// <summary>What an interface counted while it captured. Every number may be missing.</summary>
public sealed record CaptureInterfaceStatistics
{
    /// <summary>When the numbers were taken.</summary>
    public CaptureTimestamp Timestamp { get; init; }

    /// <summary>When the capture began.</summary>
    public CaptureTimestamp? Start { get; init; }

    /// <summary>When the capture ended.</summary>
    public CaptureTimestamp? End { get; init; }

    /// <summary>Packets received by the interface.</summary>
    public ulong? Received { get; init; }

    /// <summary>Packets that the interface dropped for lack of resources.</summary>
    public ulong? Dropped { get; init; }

    /// <summary>Packets that the filter accepted.</summary>
    public ulong? Accepted { get; init; }

    /// <summary>Packets that the operating system dropped.</summary>
    public ulong? DroppedBySystem { get; init; }

    /// <summary>Packets delivered to the user.</summary>
    public ulong? Delivered { get; init; }

    /// <summary>Comments on the statistics.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];
}
