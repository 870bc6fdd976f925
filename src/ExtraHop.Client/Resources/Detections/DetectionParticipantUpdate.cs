namespace ExtraHop.Client;

/// <summary>A detection participant update, as a request sends it.</summary>
public sealed record DetectionParticipantUpdate
{
    /// <summary>The object's number.</summary>
    public required long Id { get; init; }

    /// <summary>The origins: IP addresses set through PATCH.</summary>
    public IReadOnlyList<string>? Origins { get; init; }

    /// <summary>The usernames: set through PATCH.</summary>
    public IReadOnlyList<string>? Usernames { get; init; }
}
