using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>A detection log response.</summary>
public sealed record DetectionLogResponse : ExtraHopModel
{
    /// <summary>The total.</summary>
    public long? Total { get; set; }

    /// <summary>The results.</summary>
    public IReadOnlyList<JsonElement> Results { get; set => field = value ?? []; } = [];
}
