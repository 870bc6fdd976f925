using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An alert stat.</summary>
public sealed record AlertStat : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>The alert number.</summary>
    public long AlertId { get; set; }

    /// <summary>The field name.</summary>
    public string FieldName { get; set; } = "";

    /// <summary>The param.</summary>
    [JsonPropertyName("param")]
    public string? Parameter { get; set; }

    /// <summary>The stat name.</summary>
    public string StatName { get; set; } = "";
}
