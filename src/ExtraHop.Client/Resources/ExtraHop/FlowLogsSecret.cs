namespace ExtraHop.Client;

/// <summary>The secret with which flow logs are sent to this system.</summary>
public sealed record FlowLogsSecret : ExtraHopModel<FlowLogsSecret>
{
    /// <summary>The secret.</summary>
    public string Secret { get; set => field = value ?? ""; } = "";
}
