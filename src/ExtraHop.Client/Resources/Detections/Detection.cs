using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Something that the system found odd: an attack, a risk, or a service that got slow.</summary>
/// <remarks>Most members can be null; which ones depends on the kind of detection and on the version.</remarks>
public sealed record Detection : ExtraHopModel<Detection>
{
    // An answer with a status of null is one of an open detection; an answer without a status says nothing.
    private bool _hasStatus;

    /// <summary>The detection ID.</summary>
    public long Id { get; set; }

    /// <summary>The sensor that made it; null or 0 when a sensor itself was asked, null where the answer does not say.</summary>
    public long? ApplianceId { get; set; }

    /// <summary>The kind, as <see cref="DetectionFormat.Type"/> names it.</summary>
    public string? Type { get; set; }

    /// <summary>The kind in words, as the web interface shows it.</summary>
    public string? Title { get; set; }

    /// <summary>What was found, as Markdown. Links that begin with <c>#/</c> are relative to the system's web interface.</summary>
    public string? Description { get; set; }

    /// <summary>Classes of detections, such as <c>sec</c> or <c>sec.exploit</c>.</summary>
    public IReadOnlyList<string> Categories { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>How bad it may be, from 0 to 99. Performance detections have none.</summary>
    public int? RiskScore { get; set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>When it ended; null while it goes on.</summary>
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>When the system created the detection.</summary>
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>When the activity behind it last changed.</summary>
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>When anything of it last changed, assignee and status included. What a copy elsewhere is kept up to date by.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>Who took part, as offender or as victim. Empty where an activity log was asked for, which then holds them.</summary>
    public IReadOnlyList<DetectionParticipant> Participants { get; set => field = value ?? Unset<DetectionParticipant>.List; } =
        Unset<DetectionParticipant>.List;

    /// <summary>The tactics of MITRE ATT&amp;CK.</summary>
    public IReadOnlyList<MitreReference> MitreTactics { get; set => field = value ?? Unset<MitreReference>.List; } = Unset<MitreReference>.List;

    /// <summary>The techniques of MITRE ATT&amp;CK.</summary>
    public IReadOnlyList<MitreReference> MitreTechniques { get; set => field = value ?? Unset<MitreReference>.List; } = Unset<MitreReference>.List;

    /// <summary>Particulars of the kind, by name; the format of the kind describes them.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>Who works on it; null when nobody does.</summary>
    public string? Assignee { get; set; }

    /// <summary>How far the work on it is; null counts and is shown as open.</summary>
    public DetectionStatus? Status
    {
        get;
        set => (field, _hasStatus) = (value, true);
    }

    /// <summary>What was done about it; null while that is open.</summary>
    public DetectionResolution? Resolution { get; set; }

    /// <summary>The ticket in an external system; null when there is none.</summary>
    public string? TicketId { get; set; }

    /// <summary>The address of the ticket; null when there is none.</summary>
    public string? TicketUrl { get; set; }

    /// <summary>True when the system recommends to look at it first. Consoles only.</summary>
    public bool? Recommended { get; set; }

    /// <summary>Why the system recommends it. Consoles only.</summary>
    public IReadOnlyList<string> RecommendedFactors { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>True when a trigger of a user made it.</summary>
    public bool? IsUserCreated { get; set; }

    /// <summary>The detection in the web interface.</summary>
    public string? Url { get; set; }

    /// <summary>What happened when, where the search asked for it; empty elsewhere. Since 26.3.</summary>
    public IReadOnlyList<DetectionActivity> ActivityLog { get; set => field = value ?? Unset<DetectionActivity>.List; } = Unset<DetectionActivity>.List;

    /// <summary>What a review takes it for; null where there was none. Since 26.3.</summary>
    public AiDisposition? AiDisposition { get; set; }

    /// <summary>Those among <see cref="Participants"/> from whom it went out.</summary>
    [JsonIgnore]
    public IEnumerable<DetectionParticipant> Offenders => Participants.Where(static participant => participant.IsOffender);

    /// <summary>Those among <see cref="Participants"/> whom it hit.</summary>
    [JsonIgnore]
    public IEnumerable<DetectionParticipant> Victims => Participants.Where(static participant => participant.IsVictim);

    /// <summary>True until it is closed; a detection without a status is open. Null where the answer says nothing of the detection, as after
    /// <see cref="DetectionSearch.IdOnly"/>.</summary>
    [JsonIgnore]
    public bool? IsOpen => _hasStatus || Type is not null || Title is not null ? Status != DetectionStatus.Closed : null;
}
