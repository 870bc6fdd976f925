namespace ExtraHop.Client;

/// <summary>A device group that is analyzed before others.</summary>
public sealed record AnalysisPriorityRule : ExtraHopModel<AnalysisPriorityRule>
{
    /// <summary>A free description of the rule.</summary>
    public string? Description { get; set; }

    /// <summary>The ID of the device group.</summary>
    public long ObjectId { get; set; }

    /// <summary>What the number names.</summary>
    public AnalysisPriorityRuleType Type { get; set; }
}
