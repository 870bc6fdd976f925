using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>What a new alert needs.</summary>
public sealed record AlertCreate
{
    /// <summary>Whether it is apply all.</summary>
    public required bool ApplyAll { get; init; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; init; }

    /// <summary>The categories: detection alerts.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>The cc: extra recipients outside e-mail groups.</summary>
    public IReadOnlyList<string>? Cc { get; init; }

    /// <summary>A free description.</summary>
    public string? Description { get; init; }

    /// <summary>True when it is switched off.</summary>
    public bool? Disabled { get; init; }

    /// <summary>The field name.</summary>
    public string? FieldName { get; init; }

    /// <summary>The field name2.</summary>
    public string? FieldName2 { get; init; }

    /// <summary>The field op: slash makes a ratio of both fields.</summary>
    [JsonPropertyName("field_op")]
    public AlertFieldOperator? FieldOperator { get; init; }

    /// <summary>The interval length: seconds; threshold alerts. One of 30, 60, 120, 300, 600, 900, 1200, 1800. The system's default is <c>30</c>.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? IntervalLength { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is notify snmp. The system's default is <c>true</c>.</summary>
    public bool? NotifySnmp { get; init; }

    /// <summary>The object type: detection alerts.</summary>
    public AlertObjectType? ObjectType { get; init; }

    /// <summary>The operand: sent and returned as text.</summary>
    public string? Operand { get; init; }

    /// <summary>The operator.</summary>
    public AlertOperator? Operator { get; init; }

    /// <summary>The param: key pattern or data point object.</summary>
    [JsonPropertyName("param")]
    public JsonElement? Parameter { get; init; }

    /// <summary>The param2: second key pattern or data point object.</summary>
    [JsonPropertyName("param2")]
    public JsonElement? Parameter2 { get; init; }

    /// <summary>The protocols: detection alerts.</summary>
    public IReadOnlyList<string>? Protocols { get; init; }

    /// <summary>The refire interval: seconds. One of 300, 600, 900, 1800, 3600, 7200, 14400.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? RefireInterval { get; init; }

    /// <summary>The severity: 0 is the most severe. One of 0, 1, 2, 3, 4, 5, 6, 7. The system's default is <c>3</c>.</summary>
    public int? Severity { get; init; }

    /// <summary>The stat name: metric category such as extrahop.device.http_server.</summary>
    public string? StatName { get; init; }

    /// <summary>The kind. The system's default is <c>threshold</c>.</summary>
    public required AlertType Type { get; init; }

    /// <summary>The units. The system's default is <c>none</c>.</summary>
    public AlertUnits? Units { get; init; }
}
