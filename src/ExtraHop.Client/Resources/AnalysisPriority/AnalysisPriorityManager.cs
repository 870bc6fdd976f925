namespace ExtraHop.Client;

/// <summary>Which system manages analysis priorities.</summary>
public sealed record AnalysisPriorityManager : ExtraHopModel<AnalysisPriorityManager>
{
    /// <summary>The system that manages; <see cref="AnalysisPriorityManagerInfo.Id"/> is 0 where the sensor does so itself.</summary>
    public AnalysisPriorityManagerInfo Manager { get; set => field = value ?? new(); } = new();
}
