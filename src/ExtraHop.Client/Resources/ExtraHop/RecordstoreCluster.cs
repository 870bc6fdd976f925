namespace ExtraHop.Client;

/// <summary>A recordstore cluster.</summary>
public sealed record RecordstoreCluster : ExtraHopModel
{
    /// <summary>Ingest enabled: recordstore ingest switch.</summary>
    public bool? IngestEnabled { get; set; }

    /// <summary>The replication policy: number of record copies.</summary>
    public int? ReplicationPolicy { get; set; }
}
