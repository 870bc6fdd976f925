namespace ExtraHop.Client;

/// <summary>What a new detection hiding rule needs.</summary>
public sealed record DetectionHidingRuleCreate
{
    /// <summary>The description: null in answers; must be left out on create.</summary>
    public string? Description { get; init; }

    /// <summary>The detection type: all_performance and all_security also work.</summary>
    public required string DetectionType { get; init; }

    /// <summary>The expiration: null or 0 means never.</summary>
    public required DateTimeOffset Expiration { get; init; }

    /// <summary>The offender: participant object or the text Any.</summary>
    public required DetectionHidingParticipant Offender { get; init; }

    /// <summary>The properties: null in answers; must be left out on create.</summary>
    public IReadOnlyList<DetectionPropertyFilter>? Properties { get; init; }

    /// <summary>The victim: participant object or the text Any.</summary>
    public required DetectionHidingParticipant Victim { get; init; }

    /// <summary>The detection types. Since 26.3.</summary>
    public IReadOnlyList<string>? DetectionTypes { get; init; }
}
