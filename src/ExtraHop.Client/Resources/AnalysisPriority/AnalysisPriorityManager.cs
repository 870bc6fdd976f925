namespace ExtraHop.Client;

/// <summary>Which system manages analysis priorities.</summary>
public sealed record AnalysisPriorityManager : ExtraHopModel
{
    /// <summary>The system that manages; <see cref="AnalysisPriorityManagerInfo.Id"/> is 0 where the sensor does so itself.</summary>
    public AnalysisPriorityManagerInfo Manager { get; set; } = new();
}
