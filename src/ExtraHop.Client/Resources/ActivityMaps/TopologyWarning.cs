namespace ExtraHop.Client;

/// <summary>A topology warning.</summary>
public sealed record TopologyWarning : ExtraHopModel
{
    /// <summary>The message.</summary>
    public string Message { get; set; } = "";

    /// <summary>The properties.</summary>
    public TopologyWarningProperties Properties { get; set; } = new();

    /// <summary>The kind.</summary>
    public TopologyWarningType Type { get; set; }
}
