using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of recordstore cluster: only the members that are set are sent.</summary>
public sealed record RecordstoreClusterUpdate
{
    /// <summary>Ingest enabled: recordstore ingest switch.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> IngestEnabled { get; init; }

    /// <summary>The replication policy: number of record copies.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<int> ReplicationPolicy { get; init; }
}
