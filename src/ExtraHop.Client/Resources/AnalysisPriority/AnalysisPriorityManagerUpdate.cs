namespace ExtraHop.Client;

/// <summary>A change of which system manages analysis priorities.</summary>
public sealed record AnalysisPriorityManagerUpdate : ExtraHopRequest<AnalysisPriorityManagerUpdate>
{
    /// <summary>The ID of the system that is to manage; 0 for the sensor itself.</summary>
    public Optional<long> Manager { get; init; }
}
