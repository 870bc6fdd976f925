using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An alert.</summary>
public sealed record Alert : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>Whether it is apply all.</summary>
    public bool ApplyAll { get; set; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; set; }

    /// <summary>The categories: detection alerts; absent on threshold alerts.</summary>
    public IReadOnlyList<string> Categories { get; set => field = value ?? []; } = [];

    /// <summary>The cc: extra recipients outside e-mail groups.</summary>
    public IReadOnlyList<string> Cc { get; set => field = value ?? []; } = [];

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>True when it is switched off.</summary>
    public bool? Disabled { get; set; }

    /// <summary>The field name.</summary>
    public string? FieldName { get; set; }

    /// <summary>The field name2.</summary>
    public string? FieldName2 { get; set; }

    /// <summary>The field op: slash makes a ratio of both fields.</summary>
    [JsonPropertyName("field_op")]
    public AlertFieldOperator? FieldOperator { get; set; }

    /// <summary>The interval length: seconds; threshold alerts. One of 30, 60, 120, 300, 600, 900, 1200, 1800. The system's default is <c>30</c>.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? IntervalLength { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ModTime { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether it is notify snmp. The system's default is <c>true</c>.</summary>
    public bool? NotifySnmp { get; set; }

    /// <summary>The object type: detection alerts; absent on threshold alerts.</summary>
    public AlertObjectType? ObjectType { get; set; }

    /// <summary>The operand: sent and returned as text.</summary>
    public string? Operand { get; set; }

    /// <summary>The operator.</summary>
    public AlertOperator? Operator { get; set; }

    /// <summary>The param: key pattern or data point object.</summary>
    [JsonPropertyName("param")]
    public JsonElement? Parameter { get; set; }

    /// <summary>The param2: second key pattern or data point object.</summary>
    [JsonPropertyName("param2")]
    public JsonElement? Parameter2 { get; set; }

    /// <summary>The protocols: detection alerts; absent on threshold alerts.</summary>
    public IReadOnlyList<string> Protocols { get; set => field = value ?? []; } = [];

    /// <summary>The refire interval: seconds. One of 300, 600, 900, 1800, 3600, 7200, 14400.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? RefireInterval { get; set; }

    /// <summary>The severity: 0 is the most severe. One of 0, 1, 2, 3, 4, 5, 6, 7. The system's default is <c>3</c>.</summary>
    public int? Severity { get; set; }

    /// <summary>The stat name: metric category such as extrahop.device.http_server.</summary>
    public string? StatName { get; set; }

    /// <summary>The kind. The system's default is <c>threshold</c>.</summary>
    public AlertType Type { get; set; }

    /// <summary>The units. The system's default is <c>none</c>.</summary>
    public AlertUnits? Units { get; set; }
}
