namespace ExtraHop.Client;

/// <summary>The secret with which flow logs are sent to this system.</summary>
public sealed record FlowLogsSecret : ExtraHopModel
{
    /// <summary>The secret.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(FlowLogsSecret);
}
