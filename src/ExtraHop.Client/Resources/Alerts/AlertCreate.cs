using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>What a new alert needs. <see cref="Threshold"/>, <see cref="ThresholdRatio"/> and <see cref="Detection"/> make each kind.</summary>
public sealed record AlertCreate : ExtraHopRequest<AlertCreate>
{
    /// <summary>An alert that watches one metric of the objects to which it is assigned.</summary>
    /// <param name="name">The alert's name.</param>
    /// <param name="statName">The metric category, such as <c>extrahop.device.http_server</c>.</param>
    /// <param name="fieldName">The metric, such as <c>rsp_error</c>.</param>
    /// <param name="operator">How the metric is compared.</param>
    /// <param name="operand">What it is compared with.</param>
    /// <remarks>Everything else is set with <c>with</c>: <c>AlertCreate.Threshold(...) with { Severity = 1, IntervalLength = TimeSpan.FromMinutes(5)
    /// }</c>.</remarks>
    public static AlertCreate Threshold(string name, string statName, string fieldName, AlertOperator @operator, decimal operand)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(statName);
        ArgumentException.ThrowIfNullOrWhiteSpace(fieldName);
        return new()
        {
            Name = name,
            Type = AlertType.Threshold,
            ApplyAll = false,
            StatName = statName,
            FieldName = fieldName,
            Operator = @operator,
            Operand = operand.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>An alert that watches how two metrics of one category stand to each other, such as errors to responses.</summary>
    /// <param name="name">The alert's name.</param>
    /// <param name="statName">The metric category, such as <c>extrahop.device.http_server</c>.</param>
    /// <param name="numerator">The metric above the line, such as <c>rsp_error</c>.</param>
    /// <param name="denominator">The metric below the line, such as <c>rsp</c>.</param>
    /// <param name="operator">How the ratio is compared.</param>
    /// <param name="operand">What it is compared with, such as <c>0.05m</c>.</param>
    public static AlertCreate ThresholdRatio(string name, string statName, string numerator, string denominator, AlertOperator @operator, decimal operand)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(denominator);
        return Threshold(name, statName, numerator, @operator, operand) with
        {
            FieldOperator = AlertFieldOperator.Ratio,
            SecondFieldName = denominator,
        };
    }

    /// <summary>An alert that tells of detections.</summary>
    /// <param name="name">The alert's name.</param>
    /// <param name="objectType">Whose detections.</param>
    /// <param name="protocols">The protocols to watch; null for all.</param>
    /// <param name="categories">The categories of detections to watch; null for all.</param>
    public static AlertCreate Detection(
        string name, AlertObjectType objectType, IReadOnlyList<string>? protocols = null, IReadOnlyList<string>? categories = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new() { Name = name, Type = AlertType.Detection, ApplyAll = false, ObjectType = objectType, Protocols = protocols, Categories = categories };
    }

    /// <summary>Whether it watches everything; otherwise what it is assigned to.</summary>
    public required bool ApplyAll { get; init; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; init; }

    /// <summary>The categories of detections to tell of. Detection alerts only.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>Email addresses to tell besides the email groups.</summary>
    public IReadOnlyList<string>? Cc { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is silent.</summary>
    public bool? Disabled { get; init; }

    /// <summary>The metric.</summary>
    public string? FieldName { get; init; }

    /// <summary>The metric below the line, for a ratio.</summary>
    [JsonPropertyName("field_name2")]
    public string? SecondFieldName { get; init; }

    /// <summary>How the two metrics are put together; null for one metric alone.</summary>
    [JsonPropertyName("field_op")]
    public AlertFieldOperator? FieldOperator { get; init; }

    /// <summary>Over how long the metric is looked at: 30 s, 1, 2, 5, 10, 15, 20 or 30 min. Threshold alerts only. The system's default is 30 s.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? IntervalLength { get; init; }

    /// <summary>The alert's name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether an SNMP trap is sent. The system's default is <c>true</c>.</summary>
    public bool? NotifySnmp { get; init; }

    /// <summary>Whose detections to tell of. Detection alerts only.</summary>
    public AlertObjectType? ObjectType { get; init; }

    /// <summary>What the metric is compared with, as text.</summary>
    public string? Operand { get; init; }

    /// <summary>How the metric is compared.</summary>
    public AlertOperator? Operator { get; init; }

    /// <summary>The key of a detail metric, or the data point of a dataset, as JSON.</summary>
    [JsonPropertyName("param")]
    public JsonElement? Parameter { get; init; }

    /// <summary>The same for the second metric.</summary>
    [JsonPropertyName("param2")]
    public JsonElement? SecondParameter { get; init; }

    /// <summary>The protocols of the detections to tell of. Detection alerts only.</summary>
    public IReadOnlyList<string>? Protocols { get; init; }

    /// <summary>The minimum time before the alert fires again: 5, 10, 15 or 30 min, 1, 2 or 4 h.</summary>
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? RefireInterval { get; init; }

    /// <summary>How severe it is, from 0 (emergency) to 7 (debug), as syslog counts. The system's default is 3 (error).</summary>
    public int? Severity { get; init; }

    /// <summary>The metric category, such as <c>extrahop.device.http_server</c>.</summary>
    public string? StatName { get; init; }

    /// <summary>Which of the two kinds it is.</summary>
    public required AlertType Type { get; init; }

    /// <summary>The unit the metric is normalized to. The system's default is <see cref="AlertUnits.None"/>.</summary>
    public AlertUnits? Units { get; init; }
}
