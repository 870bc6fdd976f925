namespace ExtraHop.Client;

/// <summary>An analysis priority.</summary>
public sealed record AnalysisPriority : ExtraHopModel
{
    /// <summary>The advanced rules.</summary>
    public IReadOnlyList<AnalysisPriorityRule> AdvancedRules { get; set => field = value ?? []; } = [];

    /// <summary>Whether it is autofill advanced.</summary>
    public bool AutofillAdvanced { get; set; }

    /// <summary>Whether it is autofill standard.</summary>
    public bool AutofillStandard { get; set; }

    /// <summary>The standard rules.</summary>
    public IReadOnlyList<AnalysisPriorityRule> StandardRules { get; set => field = value ?? []; } = [];

    /// <summary>Is in effect: named as read-only without definition.</summary>
    public bool? IsInEffect { get; set; }
}
