using System.Text.Json.Serialization;
using ExtraHop.Client.Json;
using ExtraHop.Client.Resources.Detections;

namespace ExtraHop.Client;

/// <summary>A rule that hides detections which are known and accepted. The web interface calls it a tuning rule.</summary>
public sealed record TuningRule : ExtraHopModel<TuningRule>
{
    /// <summary>The rule ID.</summary>
    public long Id { get; set; }

    /// <summary>The kind of detections that it hides; <c>all_performance</c> and <c>all_security</c> stand for all of a class.</summary>
    public string? DetectionType { get; set; }

    /// <summary>The kinds that it hides, where a rule has several; empty elsewhere. Since 26.3.</summary>
    public IReadOnlyList<string> DetectionTypes { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>Whom the detection has to have as offender.</summary>
    public TuningParticipant Offender { get; set => field = value ?? TuningParticipant.Any; } = TuningParticipant.Any;

    /// <summary>Whom the detection has to have as victim.</summary>
    public TuningParticipant Victim { get; set => field = value ?? TuningParticipant.Any; } = TuningParticipant.Any;

    /// <summary>What particulars the detection has to have; empty for any.</summary>
    public IReadOnlyList<DetectionPropertyFilter> Properties { get; set => field = value ?? Unset<DetectionPropertyFilter>.List; } =
        Unset<DetectionPropertyFilter>.List;

    /// <summary>A free description; null when there is none.</summary>
    public string? Description { get; set; }

    /// <summary>When the rule ends; null means never, whichever of its two forms the system sent.</summary>
    [JsonConverter(typeof(ZeroAsNeverConverter))]
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>True while the rule is in use.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Who made it.</summary>
    public string? Author { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>How many detections it hides now.</summary>
    public int? DetectionsHidden { get; set; }

    /// <summary>How many participants it hides now.</summary>
    public int? ParticipantsHidden { get; set; }

    /// <summary>True when it hides detections that were there before it, too. Deprecated: newer systems always do.</summary>
    public bool? HidePastDetections { get; set; }
}
