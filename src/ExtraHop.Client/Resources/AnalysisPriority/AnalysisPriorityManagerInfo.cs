namespace ExtraHop.Client;

/// <summary>A system that manages analysis priorities.</summary>
public sealed record AnalysisPriorityManagerInfo : ExtraHopModel<AnalysisPriorityManagerInfo>
{
    /// <summary>The ID of the managing system; 0 for the sensor itself.</summary>
    public long Id { get; set; }

    /// <summary>Its host name.</summary>
    public string Hostname { get; set => field = value ?? ""; } = "";
}
