using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>An alert: of a metric that passes a threshold, or of detections.</summary>
public sealed record Alert : ExtraHopModel<Alert>
{
    /// <summary>The alert ID.</summary>
    public long Id { get; set; }

    /// <summary>True when it watches everything, false for what it is assigned to.</summary>
    public bool? ApplyAll { get; set; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; set; }

    /// <summary>The categories of detections that it tells of; empty for threshold alerts.</summary>
    public IReadOnlyList<string> Categories { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>Email addresses that are told besides the email groups.</summary>
    public IReadOnlyList<string> Cc { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>True when it is silent.</summary>
    public bool? Disabled { get; set; }

    /// <summary>The metric.</summary>
    public string? FieldName { get; set; }

    /// <summary>The metric below the line, for a ratio.</summary>
    [JsonPropertyName("field_name2")]
    public string? SecondFieldName { get; set; }

    /// <summary>How the two metrics are put together; null for one metric alone.</summary>
    [JsonPropertyName("field_op")]
    public AlertFieldOperator? FieldOperator { get; set; }

    /// <summary>Over how long the metric is looked at: 30 s, 1, 2, 5, 10, 15, 20 or 30 min; whole seconds on the wire. Threshold alerts only. The system's
    /// default is 30 s.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? IntervalLength { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The alert's name.</summary>
    public string Name { get; set => field = value ?? ""; } = "";

    /// <summary>True when an SNMP trap is sent. The system's default is <c>true</c>.</summary>
    public bool? NotifySnmp { get; set; }

    /// <summary>Whose detections it tells of; null for threshold alerts.</summary>
    public AlertObjectType? ObjectType { get; set; }

    /// <summary>What the metric is compared with, as text.</summary>
    [JsonConverter(typeof(ScalarTextConverter))]
    public string? Operand { get; set; }

    /// <summary>How the metric is compared.</summary>
    public AlertOperator? Operator { get; set; }

    /// <summary>The key of a detail metric, or the data point of a dataset, as JSON.</summary>
    [JsonPropertyName("param")]
    public JsonElement? Parameter { get; set; }

    /// <summary>The same for the second metric.</summary>
    [JsonPropertyName("param2")]
    public JsonElement? SecondParameter { get; set; }

    /// <summary>The protocols of the detections that it tells of; empty for threshold alerts.</summary>
    public IReadOnlyList<string> Protocols { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>The minimum time before the alert fires again: 5, 10, 15 or 30 min, 1, 2 or 4 h; whole seconds on the wire.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? RefireInterval { get; set; }

    /// <summary>How severe it is, from 0 (emergency) to 7 (debug), as syslog counts. The system's default is 3 (error).</summary>
    public int? Severity { get; set; }

    /// <summary>The metric category, such as <c>extrahop.device.http_server</c>.</summary>
    public string? StatName { get; set; }

    /// <summary>Which of the two kinds it is. The system's default is <see cref="AlertType.Threshold"/>.</summary>
    public AlertType Type { get; set; }

    /// <summary>The unit the metric is normalized to. The system's default is <see cref="AlertUnits.None"/>.</summary>
    public AlertUnits? Units { get; set; }
}
