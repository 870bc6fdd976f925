using System.Text.Json.Serialization;
using ExtraHop.Client.Resources.Detections;

namespace ExtraHop.Client;

/// <summary>A new tuning rule: what to hide, on whose side, and until when.</summary>
public sealed record TuningRuleCreate : ExtraHopRequest<TuningRuleCreate>
{
    /// <summary>The kind of detections to hide; <c>all_performance</c> and <c>all_security</c> stand for all of a class.</summary>
    public required string DetectionType { get; init; }

    /// <summary>Several kinds to hide; <see cref="IDetectionsApi.ListFormatsAsync"/> lists them. Since 26.3.</summary>
    public IReadOnlyList<string>? DetectionTypes { get; init; }

    /// <summary>Whom the detection has to have as offender.</summary>
    public required TuningParticipant Offender { get; init; }

    /// <summary>Whom the detection has to have as victim.</summary>
    public required TuningParticipant Victim { get; init; }

    /// <summary>What particulars the detection has to have; null for any. Systems refuse an empty list.</summary>
    public IReadOnlyList<DetectionPropertyFilter>? Properties { get; init; }

    /// <summary>A free description; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>When the rule ends; null, the default, means never.</summary>
    [JsonConverter(typeof(ZeroAsNeverConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateTimeOffset? Expiration { get; init; }
}
