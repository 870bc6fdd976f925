using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>One more metric that an alert shows when it speaks.</summary>
public sealed record AlertStat : ExtraHopModel<AlertStat>
{
    /// <summary>The entry ID.</summary>
    public long Id { get; set; }

    /// <summary>The alert ID.</summary>
    public long AlertId { get; set; }

    /// <summary>The metric.</summary>
    public string FieldName { get; set => field = value ?? ""; } = "";

    /// <summary>The key of a detail metric.</summary>
    [JsonPropertyName("param")]
    public string? Parameter { get; set; }

    /// <summary>The metric category, such as <c>extrahop.device.http_server</c>.</summary>
    public string StatName { get; set => field = value ?? ""; } = "";
}
