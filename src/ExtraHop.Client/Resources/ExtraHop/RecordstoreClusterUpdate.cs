namespace ExtraHop.Client;

/// <summary>A change of a recordstore cluster: only the members that are set are sent.</summary>
public sealed record RecordstoreClusterUpdate : ExtraHopRequest<RecordstoreClusterUpdate>
{
    /// <summary>Whether records are written.</summary>
    public Optional<bool> IngestEnabled { get; init; }

    /// <summary>How many copies of each record the cluster keeps.</summary>
    public Optional<int> ReplicationPolicy { get; init; }
}
