namespace ExtraHop.Client;

/// <summary>A change of all detections that a ticket is linked to: only the members that are set are sent.</summary>
public sealed record DetectionTicketUpdate : ExtraHopRequest<DetectionTicketUpdate>
{
    /// <summary>The ticket in the external system. It says which detections are changed.</summary>
    public required string TicketId { get; init; }

    /// <summary>Who works on the ticket; null for nobody.</summary>
    public Optional<string?> Assignee { get; init; }

    /// <summary>How far the work is.</summary>
    public Optional<DetectionStatus> Status { get; init; }

    /// <summary>What was done.</summary>
    public Optional<DetectionResolution> Resolution { get; init; }
}
