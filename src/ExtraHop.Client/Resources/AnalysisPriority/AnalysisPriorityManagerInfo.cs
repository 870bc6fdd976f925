namespace ExtraHop.Client;

/// <summary>An analysis priority manager info.</summary>
public sealed record AnalysisPriorityManagerInfo : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>The hostname.</summary>
    public string Hostname { get; set; } = "";
}
