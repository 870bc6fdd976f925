using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of detection ticket: only the members that are set are sent.</summary>
public sealed record DetectionTicketUpdate
{
    /// <summary>The assignee.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Assignee { get; init; }

    /// <summary>The resolution.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DetectionResolution> Resolution { get; init; }

    /// <summary>The status.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DetectionStatus> Status { get; init; }

    /// <summary>The ticket number.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> TicketId { get; init; }
}
