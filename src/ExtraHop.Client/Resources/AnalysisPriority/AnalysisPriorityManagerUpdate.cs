using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of which system manages analysis priorities.</summary>
public sealed record AnalysisPriorityManagerUpdate
{
    /// <summary>The number of the system that is to manage; 0 for the sensor itself.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<long> Manager { get; init; }
}
