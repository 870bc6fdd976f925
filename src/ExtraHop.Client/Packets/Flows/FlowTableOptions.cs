namespace ExtraHop.Client.Packets;

/// <summary>How a <see cref="FlowTable"/> counts.</summary>
public sealed record FlowTableOptions
{
    /// <summary>
    /// How many conversations are told apart, 1 to 16,777,216; 1,000,000 (about 81 MB when full, 113 MB over IPv6) unless set. Packets of further ones count as
    /// <see cref="FlowTable.UnassignedPackets"/>.
    /// </summary>
    public int MaxFlows { get; init; } = 1_000_000;

    /// <summary>Counts the packets inside tunnels (of every <see cref="TunnelKind"/>) instead of the tunnels. True unless set.</summary>
    public bool FollowTunnels { get; init; } = true;

    /// <summary>The width of the rate's buckets; one second unless set. It doubles when the capture needs more than <see cref="MaxBuckets"/>.</summary>
    public TimeSpan BucketWidth { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The most buckets of the rate, 2 to 1,048,576; 4096 unless set.</summary>
    public int MaxBuckets { get; init; } = 4096;

    internal void Validate()
    {
        if (MaxFlows is < 1 or > 1 << 24)
        {
            throw new ArgumentOutOfRangeException(nameof(MaxFlows), MaxFlows, "MaxFlows must lie between 1 and 16,777,216.");
        }
    }
}
