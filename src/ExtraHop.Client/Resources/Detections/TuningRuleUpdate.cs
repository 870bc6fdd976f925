using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of a tuning rule: only the members that are set are sent.</summary>
public sealed record TuningRuleUpdate
{
    /// <summary>True to use the rule, false to switch it off.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Enabled { get; init; }

    /// <summary>Whom the detection has to have as offender.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<TuningParticipant> Offender { get; init; }

    /// <summary>Whom the detection has to have as victim.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<TuningParticipant> Victim { get; init; }

    /// <summary>What particulars the detection has to have; null for any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<DetectionPropertyFilter>?> Properties { get; init; }

    /// <summary>A free description.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>When the rule ends; null means never.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DateTimeOffset?> Expiration { get; init; }
}
