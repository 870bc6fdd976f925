using System.Text.Json.Serialization;
using ExtraHop.Client.Json;
using ExtraHop.Client.Resources.Triggers;

namespace ExtraHop.Client;

/// <summary>The advanced options of a trigger. Each matters to some events only (<see cref="TriggerHintRule"/>); one that is not set keeps the system's
/// default. What was read goes back as it came, nulls and unknown options too.</summary>
/// <remarks>An option that is set to null goes out as null. On the wire these names are in camel case, other than everywhere else.</remarks>
public sealed record TriggerHints : ExtraHopModel<TriggerHints>, IKeepsNull
{
    private static readonly string[] s_nullable =
    [
        "cycle", "metricTypes", "flowPayloadTurn", "flowClientString", "flowServerString", "flowUdpAll", "flowClassifyOnExpiration", "fireClassifyOnExpiration",
    ];

    /// <summary>A bit for each of <see cref="s_nullable"/> that was read or set, be it as null.</summary>
    private int _given;

    /// <summary>How many bytes of each packet are captured. Every event on packets; the oldest systems (5.3) write it as text.</summary>
    [JsonPropertyName("snaplen")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public HintNumber SnapLength { get; set; }

    /// <summary>How many bytes of the payload are buffered for the script. <c>HTTP_REQUEST</c>, <c>HTTP_RESPONSE</c>.</summary>
    [JsonPropertyName("payloadBytes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public HintNumber PayloadBytes { get; set; }

    /// <summary>How many bytes the clipboard of a flow holds. Few systems name it.</summary>
    [JsonPropertyName("clipboardBytes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public HintNumber ClipboardBytes { get; set; }

    /// <summary>The cycles of metrics for which the trigger runs. <c>METRIC_CYCLE_BEGIN</c>, <c>METRIC_CYCLE_END</c>, <c>METRIC_RECORD_COMMIT</c>.</summary>
    /// <remarks>Some systems write one cycle as text; what was read goes back in its form, and a list of your own as a list.</remarks>
    [JsonPropertyName("cycle")]
    [JsonConverter(typeof(TriggerCycleListConverter))]
    public IReadOnlyList<TriggerCycle>? Cycles
    {
        get;
        set => field = Given(value, "cycle");
    }

    /// <summary>The metric categories for whose records the trigger runs, such as <c>extrahop.device.http_server</c>. <c>ALERT_RECORD_COMMIT</c>,
    /// <c>METRIC_RECORD_COMMIT</c>.</summary>
    /// <remarks>Systems write one as text or several as a list; what was read goes back in its form.</remarks>
    [JsonPropertyName("metricTypes")]
    [JsonConverter(typeof(MetricTypeListConverter))]
    public IReadOnlyList<string>? MetricTypes
    {
        get;
        set => field = Given(value, "metricTypes");
    }

    /// <summary>True to gather whole turns of a conversation before the trigger runs. <c>SSL_PAYLOAD</c>, <c>TCP_PAYLOAD</c>.</summary>
    [JsonPropertyName("flowPayloadTurn")]
    public bool? FlowPayloadTurn
    {
        get;
        set => field = Given(value, "flowPayloadTurn");
    }

    /// <summary>The lowest client port for which the trigger runs. <c>SSL_PAYLOAD</c>, <c>TCP_PAYLOAD</c>, <c>UDP_PAYLOAD</c>.</summary>
    [JsonPropertyName("flowClientPortMin")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public HintNumber FlowClientPortMin { get; set; }

    /// <summary>The highest client port for which the trigger runs. <c>SSL_PAYLOAD</c>, <c>TCP_PAYLOAD</c>, <c>UDP_PAYLOAD</c>.</summary>
    [JsonPropertyName("flowClientPortMax")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public HintNumber FlowClientPortMax { get; set; }

    /// <summary>How many bytes from the client are buffered. <c>SSL_PAYLOAD</c>, <c>TCP_PAYLOAD</c>.</summary>
    [JsonPropertyName("flowClientBytes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public HintNumber FlowClientBytes { get; set; }

    /// <summary>The text that the client's payload must hold for the trigger to run. <c>SSL_PAYLOAD</c>, <c>TCP_PAYLOAD</c>, <c>UDP_PAYLOAD</c>.</summary>
    [JsonPropertyName("flowClientString")]
    public string? FlowClientString
    {
        get;
        set => field = Given(value, "flowClientString");
    }

    /// <summary>The lowest server port for which the trigger runs. <c>SSL_PAYLOAD</c>, <c>TCP_PAYLOAD</c>, <c>UDP_PAYLOAD</c>.</summary>
    [JsonPropertyName("flowServerPortMin")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public HintNumber FlowServerPortMin { get; set; }

    /// <summary>The highest server port for which the trigger runs. <c>SSL_PAYLOAD</c>, <c>TCP_PAYLOAD</c>, <c>UDP_PAYLOAD</c>.</summary>
    [JsonPropertyName("flowServerPortMax")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public HintNumber FlowServerPortMax { get; set; }

    /// <summary>How many bytes from the server are buffered. <c>SSL_PAYLOAD</c>, <c>TCP_PAYLOAD</c>.</summary>
    [JsonPropertyName("flowServerBytes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public HintNumber FlowServerBytes { get; set; }

    /// <summary>The text that the server's payload must hold for the trigger to run. <c>SSL_PAYLOAD</c>, <c>TCP_PAYLOAD</c>, <c>UDP_PAYLOAD</c>.</summary>
    [JsonPropertyName("flowServerString")]
    public string? FlowServerString
    {
        get;
        set => field = Given(value, "flowServerString");
    }

    /// <summary>True to run for every datagram, false for the first ones of a flow. <c>UDP_PAYLOAD</c>.</summary>
    [JsonPropertyName("flowUdpAll")]
    public bool? FlowUdpAll
    {
        get;
        set => field = Given(value, "flowUdpAll");
    }

    /// <summary>True to run when an unclassified flow ends as well. <c>FLOW_CLASSIFY</c>. <see cref="RunsOnExpiration"/> reads both spellings.</summary>
    [JsonPropertyName("flowClassifyOnExpiration")]
    public bool? FlowClassifyOnExpiration
    {
        get;
        set => field = Given(value, "flowClassifyOnExpiration");
    }

    /// <summary>The same under the name that one document gives it; kept so that it goes back as it came.</summary>
    [JsonPropertyName("fireClassifyOnExpiration")]
    public bool? FireClassifyOnExpiration
    {
        get;
        set => field = Given(value, "fireClassifyOnExpiration");
    }

    /// <summary>True when the trigger also runs at the end of an unclassified flow, under whichever name the system says so.</summary>
    [JsonIgnore]
    public bool RunsOnExpiration => FlowClassifyOnExpiration ?? FireClassifyOnExpiration ?? false;

    /// <summary>The options that are set and that none of the events reads: most likely mistakes.</summary>
    /// <param name="events">The trigger's events.</param>
    /// <returns>Their names on the wire; empty when every option has its event.</returns>
    public IReadOnlyList<string> Unread(IEnumerable<TriggerEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        TriggerEvent[] all = [.. events];
        return [.. TriggerHintRule.All.Where(rule => rule.IsSet(this) && !all.Any(rule.AppliesTo)).Select(static rule => rule.Name)];
    }

    /// <inheritdoc/>
    bool? IKeepsNull.Sends(string name) => Array.IndexOf(s_nullable, name) is >= 0 and var bit ? (_given & (1 << bit)) != 0 : null;

    private T Given<T>(T value, string name)
    {
        _given |= 1 << Array.IndexOf(s_nullable, name);
        return value;
    }
}
