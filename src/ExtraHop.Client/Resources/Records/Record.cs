using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A record.</summary>
public sealed record Record : ExtraHopModel
{
    /// <summary>The number: not always present.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    /// <summary>The source: record field name to value; see RecordValue.</summary>
    [JsonPropertyName("_source")]
    public IReadOnlyDictionary<string, JsonElement>? Source { get; set; }
}
