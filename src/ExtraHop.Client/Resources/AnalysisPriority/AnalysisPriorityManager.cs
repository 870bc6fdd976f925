namespace ExtraHop.Client;

/// <summary>An analysis priority manager.</summary>
public sealed record AnalysisPriorityManager : ExtraHopModel
{
    /// <summary>The manager.</summary>
    public AnalysisPriorityManagerInfo Manager { get; set; } = new();
}
