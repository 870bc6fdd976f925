using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A trigger hints.</summary>
public sealed record TriggerHints : ExtraHopModel
{
    /// <summary>The snaplen. Events: all except ALERT_RECORD_COMMIT, METRIC_CYCLE_BEGIN, METRIC_CYCLE_END, FLOW_REPORT, NEW_APPLICATION, NEW_DEVICE, NEW_VLAN, SESSION_EXPIRE.</summary>
    public int? Snaplen { get; set; }

    /// <summary>The payloadBytes: payload bytes buffered. Events: HTTP_REQUEST, HTTP_RESPONSE.</summary>
    [JsonPropertyName("payloadBytes")]
    public int? PayloadBytes { get; set; }

    /// <summary>The clipboardBytes.</summary>
    [JsonPropertyName("clipboardBytes")]
    public int? ClipboardBytes { get; set; }

    /// <summary>The cycle: for metric cycle and commit events. Events: METRIC_CYCLE_BEGIN, METRIC_CYCLE_END, METRIC_RECORD_COMMIT.</summary>
    public IReadOnlyList<TriggerCycle>? Cycle { get; set; }

    /// <summary>The metricTypes: raw metric name such as extrahop.device.http_server. Events: ALERT_RECORD_COMMIT, METRIC_RECORD_COMMIT.</summary>
    [JsonPropertyName("metricTypes")]
    public string? MetricTypes { get; set; }

    /// <summary>FlowPayloadTurn: buffer whole turns. Events: SSL_PAYLOAD, TCP_PAYLOAD.</summary>
    [JsonPropertyName("flowPayloadTurn")]
    public bool? FlowPayloadTurn { get; set; }

    /// <summary>The flowClientPortMin. Events: SSL_PAYLOAD, TCP_PAYLOAD, UDP_PAYLOAD.</summary>
    [JsonPropertyName("flowClientPortMin")]
    public int? FlowClientPortMin { get; set; }

    /// <summary>The flowClientPortMax. Events: SSL_PAYLOAD, TCP_PAYLOAD, UDP_PAYLOAD.</summary>
    [JsonPropertyName("flowClientPortMax")]
    public int? FlowClientPortMax { get; set; }

    /// <summary>The flowClientBytes. Events: SSL_PAYLOAD, TCP_PAYLOAD.</summary>
    [JsonPropertyName("flowClientBytes")]
    public int? FlowClientBytes { get; set; }

    /// <summary>The flowClientString. Events: SSL_PAYLOAD, TCP_PAYLOAD, UDP_PAYLOAD.</summary>
    [JsonPropertyName("flowClientString")]
    public string? FlowClientString { get; set; }

    /// <summary>The flowServerPortMin. Events: SSL_PAYLOAD, TCP_PAYLOAD, UDP_PAYLOAD.</summary>
    [JsonPropertyName("flowServerPortMin")]
    public int? FlowServerPortMin { get; set; }

    /// <summary>The flowServerPortMax. Events: SSL_PAYLOAD, TCP_PAYLOAD, UDP_PAYLOAD.</summary>
    [JsonPropertyName("flowServerPortMax")]
    public int? FlowServerPortMax { get; set; }

    /// <summary>The flowServerBytes. Events: SSL_PAYLOAD, TCP_PAYLOAD.</summary>
    [JsonPropertyName("flowServerBytes")]
    public int? FlowServerBytes { get; set; }

    /// <summary>The flowServerString. Events: SSL_PAYLOAD, TCP_PAYLOAD, UDP_PAYLOAD.</summary>
    [JsonPropertyName("flowServerString")]
    public string? FlowServerString { get; set; }

    /// <summary>FlowUdpAll: run for each datagram. Events: UDP_PAYLOAD.</summary>
    [JsonPropertyName("flowUdpAll")]
    public bool? FlowUdpAll { get; set; }

    /// <summary>Whether it is flowClassifyOnExpiration. Events: FLOW_CLASSIFY.</summary>
    [JsonPropertyName("flowClassifyOnExpiration")]
    public bool? FlowClassifyOnExpiration { get; set; }

    /// <summary>FireClassifyOnExpiration: alternative spelling.</summary>
    [JsonPropertyName("fireClassifyOnExpiration")]
    public bool? FireClassifyOnExpiration { get; set; }
}
