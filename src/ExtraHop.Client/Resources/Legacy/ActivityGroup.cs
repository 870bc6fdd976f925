using System.Text.Json.Serialization;

namespace ExtraHop.Client.Legacy;

/// <summary>An activity group: all devices that speak a protocol in one role.</summary>
public sealed record ActivityGroup : ExtraHopModel<ActivityGroup>
{
    /// <summary>The group ID, as metric queries take it: <c>oid</c>.</summary>
    [JsonPropertyName("oid")]
    public long? ObjectId { get; set; }

    /// <summary>The name that the web interface shows, such as <c>HTTP Server</c>.</summary>
    public string? Display { get; set; }

    /// <summary>A description; only some systems send one.</summary>
    public string? Description { get; set; }

    /// <summary>The kind of group; only some systems send one.</summary>
    public string? Type { get; set; }
}
