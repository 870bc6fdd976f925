namespace ExtraHop.Client;

/// <summary>A change of a detection: only the members that are set are sent.</summary>
public sealed record DetectionUpdate : ExtraHopRequest<DetectionUpdate>
{
    /// <summary>Who works on it; null for nobody.</summary>
    public Optional<string?> Assignee { get; init; }

    /// <summary>How far the work is; null opens it again.</summary>
    public Optional<DetectionStatus?> Status { get; init; }

    /// <summary>What was done; null takes it back. Only with the status <see cref="DetectionStatus.Closed"/>, and any other status clears it.</summary>
    public Optional<DetectionResolution?> Resolution { get; init; }

    /// <summary>The ticket in an external system; null takes it off.</summary>
    public Optional<string?> TicketId { get; init; }

    /// <summary>What a review takes it for, whatever its status; null takes it back. Since 26.3.</summary>
    public Optional<AiDisposition?> AiDisposition { get; init; }

    /// <summary>What to add to participants.</summary>
    public Optional<IReadOnlyList<DetectionParticipantUpdate>> Participants { get; init; }
}
