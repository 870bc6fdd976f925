namespace ExtraHop.Client;

/// <summary>The settings of a recordstore cluster.</summary>
public sealed record RecordstoreCluster : ExtraHopModel<RecordstoreCluster>
{
    /// <summary>True while records are written. It is switched off before an upgrade of the cluster and on again afterwards.</summary>
    public bool? IngestEnabled { get; set; }

    /// <summary>How many copies of each record the cluster keeps.</summary>
    public int? ReplicationPolicy { get; set; }
}
