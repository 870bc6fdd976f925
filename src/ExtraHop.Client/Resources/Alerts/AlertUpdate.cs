using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of an alert: only the members that are set are sent.</summary>
public sealed record AlertUpdate : ExtraHopRequest<AlertUpdate>
{
    /// <summary>Whether it watches everything; otherwise what it is assigned to.</summary>
    public Optional<bool> ApplyAll { get; init; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public Optional<string?> Author { get; init; }

    /// <summary>The categories of detections to tell of. Detection alerts only.</summary>
    public Optional<IReadOnlyList<string>> Categories { get; init; }

    /// <summary>Email addresses to tell besides the email groups.</summary>
    public Optional<IReadOnlyList<string>> Cc { get; init; }

    /// <summary>What it is for.</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>Whether it is silent.</summary>
    public Optional<bool> Disabled { get; init; }

    /// <summary>The metric.</summary>
    public Optional<string?> FieldName { get; init; }

    /// <summary>The metric below the line, for a ratio.</summary>
    [JsonPropertyName("field_name2")]
    public Optional<string?> SecondFieldName { get; init; }

    /// <summary>How the two metrics are put together; null for one metric alone.</summary>
    [JsonPropertyName("field_op")]
    public Optional<AlertFieldOperator?> FieldOperator { get; init; }

    /// <summary>Over how long the metric is looked at: 30 s, 1, 2, 5, 10, 15, 20 or 30 min. Threshold alerts only.</summary>
    [JsonConverter(typeof(OptionalSecondsConverter))]
    public Optional<TimeSpan> IntervalLength { get; init; }

    /// <summary>The alert's name.</summary>
    public Optional<string?> Name { get; init; }

    /// <summary>Whether an SNMP trap is sent.</summary>
    public Optional<bool> NotifySnmp { get; init; }

    /// <summary>Whose detections to tell of. Detection alerts only.</summary>
    public Optional<AlertObjectType> ObjectType { get; init; }

    /// <summary>What the metric is compared with, as text.</summary>
    public Optional<string?> Operand { get; init; }

    /// <summary>How the metric is compared.</summary>
    public Optional<AlertOperator> Operator { get; init; }

    /// <summary>The key of a detail metric, or the data point of a dataset, as JSON.</summary>
    [JsonPropertyName("param")]
    public Optional<JsonElement> Parameter { get; init; }

    /// <summary>The same for the second metric.</summary>
    [JsonPropertyName("param2")]
    public Optional<JsonElement> SecondParameter { get; init; }

    /// <summary>The protocols of the detections to tell of. Detection alerts only.</summary>
    public Optional<IReadOnlyList<string>> Protocols { get; init; }

    /// <summary>The minimum time before the alert fires again: 5, 10, 15 or 30 min, 1, 2 or 4 h.</summary>
    [JsonConverter(typeof(OptionalSecondsConverter))]
    public Optional<TimeSpan> RefireInterval { get; init; }

    /// <summary>How severe it is, from 0 (emergency) to 7 (debug), as syslog counts.</summary>
    public Optional<int> Severity { get; init; }

    /// <summary>The metric category, such as <c>extrahop.device.http_server</c>.</summary>
    public Optional<string?> StatName { get; init; }

    /// <summary>Which of the two kinds it is.</summary>
    public Optional<AlertType> Type { get; init; }

    /// <summary>The unit the metric is normalized to.</summary>
    public Optional<AlertUnits> Units { get; init; }
}
