namespace ExtraHop.Client;

/// <summary>What to add to a participant of a detection.</summary>
public sealed record DetectionParticipantUpdate : ExtraHopRequest<DetectionParticipantUpdate>
{
    /// <summary>The participant, by <see cref="DetectionParticipant.Id"/>.</summary>
    public required long Id { get; init; }

    /// <summary>The IP addresses from which it came; null leaves them alone.</summary>
    public IReadOnlyList<string>? Origins { get; init; }

    /// <summary>The users; null leaves them alone.</summary>
    public IReadOnlyList<string>? Usernames { get; init; }
}
