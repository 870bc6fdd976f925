using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Which device groups a sensor analyses in depth first.</summary>
public sealed record AnalysisPriority : ExtraHopModel<AnalysisPriority>
{
    /// <summary>The groups to analyze in advanced depth first, most important first.</summary>
    public IReadOnlyList<AnalysisPriorityRule> AdvancedRules { get; set => field = value ?? Unset<AnalysisPriorityRule>.List; } =
        Unset<AnalysisPriorityRule>.List;

    /// <summary>True when the system fills what is left of advanced analysis itself.</summary>
    public bool? AutofillAdvanced { get; set; }

    /// <summary>True when the system fills what is left of standard analysis itself.</summary>
    public bool? AutofillStandard { get; set; }

    /// <summary>The groups to analyze in standard depth first, most important first.</summary>
    public IReadOnlyList<AnalysisPriorityRule> StandardRules { get; set => field = value ?? Unset<AnalysisPriorityRule>.List; } =
        Unset<AnalysisPriorityRule>.List;

    /// <summary>Whether these priorities hold now; sent by the system, not to be set. Null where it does not say.</summary>
    public bool? IsInEffect { get; set; }
}
