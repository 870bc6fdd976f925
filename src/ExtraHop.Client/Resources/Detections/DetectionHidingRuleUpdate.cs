using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of detection hiding rule: only the members that are set are sent.</summary>
public sealed record DetectionHidingRuleUpdate
{
    /// <summary>The description: null in answers; must be left out on create.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>True when it is in use.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Enabled { get; init; }

    /// <summary>The expiration: null or 0 means never.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DateTimeOffset?> Expiration { get; init; }

    /// <summary>The offender: participant object or the text Any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DetectionHidingParticipant> Offender { get; init; }

    /// <summary>The properties: null in answers; must be left out on create.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<DetectionPropertyFilter>?> Properties { get; init; }

    /// <summary>The victim: participant object or the text Any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DetectionHidingParticipant> Victim { get; init; }
}
