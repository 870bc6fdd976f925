using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An activity group.</summary>
public sealed record ActivityGroup : ExtraHopModel
{
    /// <summary>The object number: used as the object number in metric queries.</summary>
    [JsonPropertyName("oid")]
    public long? ObjectId { get; set; }

    /// <summary>The display.</summary>
    public string? Display { get; set; }

    /// <summary>The description: only in a test expectation.</summary>
    public string? Description { get; set; }

    /// <summary>The type: only in a test expectation.</summary>
    public string? Type { get; set; }
}
