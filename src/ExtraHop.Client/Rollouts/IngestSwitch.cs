namespace ExtraHop.Client.Rollouts;

/// <summary>The node that is asked to switch the ingest of a recordstore cluster, for itself or for all nodes.</summary>
/// <param name="Node">The node.</param>
/// <param name="Nodes">The nodes of the cluster, as far as the list names them.</param>
internal sealed record IngestSwitch(PlannedSystem Node, IReadOnlyList<PlannedSystem> Nodes)
{
    /// <summary>True where an earlier run switched it off and none switched it on.</summary>
    public bool WasLeftOff => Node.Survey.Known is { IngestIsOff: true };

    private bool HasUpgrades => Nodes.Any(static node => node.IsToBeUpgraded);

    /// <summary>True where it is switched off before the recordstores.</summary>
    public bool IsSwitchedOff => HasUpgrades && (WasLeftOff || Node.Survey.Ingest != false);

    /// <summary>True where it is switched on after them.</summary>
    public bool IsSwitchedOn => WasLeftOff || IsSwitchedOff;

    /// <summary>The switches of the recordstores of a list.</summary>
    public static IReadOnlyList<IngestSwitch> Of(IReadOnlyList<PlannedSystem> recordstores)
    {
        bool isOneCluster = recordstores.All(static node => node.Member.System.Cluster is null)
            && recordstores.Count(static node => node.Member.System.Role == RolloutRole.Manager) == 1;
        string ClusterOf(PlannedSystem node) => isOneCluster ? "the only cluster"
            : node.Member.System.Cluster is { } name ? "cluster " + name
            : node.Member.Key;
        static IngestSwitch SwitchOf(IEnumerable<PlannedSystem> cluster) =>
            new(cluster.FirstOrDefault(static node => node.Survey.Known is { IngestIsOff: true }) ?? cluster.First(), [.. cluster]);
        return [.. recordstores.GroupBy(ClusterOf, StringComparer.Ordinal).Select(SwitchOf)];
    }
}
