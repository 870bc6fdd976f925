namespace ExtraHop.Client;

/// <summary>An analysis priority rule.</summary>
public sealed record AnalysisPriorityRule : ExtraHopModel
{
    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>The object number.</summary>
    public long ObjectId { get; set; }

    /// <summary>The kind.</summary>
    public AnalysisPriorityRuleType Type { get; set; }
}
