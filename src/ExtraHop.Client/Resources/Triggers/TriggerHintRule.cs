namespace ExtraHop.Client;

/// <summary>Which events read an advanced option of a trigger.</summary>
public sealed record TriggerHintRule
{
    private static readonly TriggerEvent[] s_payloads = [TriggerEvent.SslPayload, TriggerEvent.TcpPayload];
    private static readonly TriggerEvent[] s_payloadsAndUdp = [.. s_payloads, TriggerEvent.UdpPayload];

    private readonly Func<TriggerHints, object?> _value;

    private TriggerHintRule(string name, Func<TriggerHints, object?> value, TriggerEvent[] events, bool allExcept = false)
    {
        Name = name;
        _value = value;
        Events = events;
        IsAllExcept = allExcept;
    }

    /// <summary>The rules of every option whose events are known.</summary>
    public static IReadOnlyList<TriggerHintRule> All { get; } =
    [
        new("snaplen", static h => h.SnapLength.Value, TriggerEvent.WithoutPackets, allExcept: true),
        new("payloadBytes", static h => h.PayloadBytes.Value, [TriggerEvent.HttpRequest, TriggerEvent.HttpResponse]),
        new("cycle", static h => h.Cycles, [TriggerEvent.MetricCycleBegin, TriggerEvent.MetricCycleEnd, TriggerEvent.MetricRecordCommit]),
        new("metricTypes", static h => h.MetricTypes, [TriggerEvent.AlertRecordCommit, TriggerEvent.MetricRecordCommit]),
        new("flowPayloadTurn", static h => h.FlowPayloadTurn, s_payloads),
        new("flowClientPortMin", static h => h.FlowClientPortMin.Value, s_payloadsAndUdp),
        new("flowClientPortMax", static h => h.FlowClientPortMax.Value, s_payloadsAndUdp),
        new("flowClientBytes", static h => h.FlowClientBytes.Value, s_payloads),
        new("flowClientString", static h => h.FlowClientString, s_payloadsAndUdp),
        new("flowServerPortMin", static h => h.FlowServerPortMin.Value, s_payloadsAndUdp),
        new("flowServerPortMax", static h => h.FlowServerPortMax.Value, s_payloadsAndUdp),
        new("flowServerBytes", static h => h.FlowServerBytes.Value, s_payloads),
        new("flowServerString", static h => h.FlowServerString, s_payloadsAndUdp),
        new("flowUdpAll", static h => h.FlowUdpAll, [TriggerEvent.UdpPayload]),
        new("flowClassifyOnExpiration", static h => h.FlowClassifyOnExpiration, [TriggerEvent.FlowClassify]),
        new("fireClassifyOnExpiration", static h => h.FireClassifyOnExpiration, [TriggerEvent.FlowClassify]),
    ];

    /// <summary>The option's name on the wire, such as <c>payloadBytes</c>.</summary>
    public string Name { get; }

    /// <summary>The events that read the option, or with <see cref="IsAllExcept"/> those that do not.</summary>
    public IReadOnlyList<TriggerEvent> Events { get; }

    /// <summary>True when every event reads the option except <see cref="Events"/>.</summary>
    public bool IsAllExcept { get; }

    /// <summary>Tells whether an event reads the option.</summary>
    /// <param name="triggerEvent">The event.</param>
    public bool AppliesTo(TriggerEvent triggerEvent) => Events.Contains(triggerEvent) != IsAllExcept;

    /// <summary>Tells whether the option is set.</summary>
    /// <param name="hints">The options of a trigger.</param>
    public bool IsSet(TriggerHints hints)
    {
        ArgumentNullException.ThrowIfNull(hints);
        return _value(hints) is not null;
    }

    /// <summary>The option and its events in words.</summary>
    public override string ToString() => $"{Name}: {(IsAllExcept ? "all except " : string.Empty)}{string.Join(", ", Events)}";
}
