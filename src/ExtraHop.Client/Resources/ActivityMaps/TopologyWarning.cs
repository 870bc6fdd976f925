namespace ExtraHop.Client;

/// <summary>What kept a sensor from answering a walk.</summary>
public sealed record TopologyWarning : ExtraHopModel<TopologyWarning>
{
    /// <summary>What happened, in words.</summary>
    public string Message { get; set => field = value ?? ""; } = "";

    /// <summary>The sensor that it happened to.</summary>
    public TopologyWarningProperties Properties { get; set => field = value ?? new(); } = new();

    /// <summary>What happened.</summary>
    public TopologyWarningType Type { get; set; }
}
