using System.Text.Json;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>One page of detection log entries.</summary>
public sealed record DetectionLogResponse : ExtraHopModel<DetectionLogResponse>
{
    /// <summary>How many entries match in all, not only on this page.</summary>
    public long? Total { get; set; }

    /// <summary>The entries, as JSON: which members they have depends on the query.</summary>
    public IReadOnlyList<JsonElement> Results { get; set => field = value ?? Unset<JsonElement>.List; } = Unset<JsonElement>.List;
}
