using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of analysis priority manager: only the members that are set are sent.</summary>
public sealed record AnalysisPriorityManagerUpdate
{
    /// <summary>The manager.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<long> Manager { get; init; }
}
