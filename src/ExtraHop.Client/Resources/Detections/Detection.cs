using System.Text.Json;

namespace ExtraHop.Client;

/// <summary>A detection.</summary>
public sealed record Detection : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>The appliance number: zero when asked on a sensor.</summary>
    public long ApplianceId { get; set; }

    /// <summary>The assignee.</summary>
    public string? Assignee { get; set; }

    /// <summary>The categories.</summary>
    public IReadOnlyList<string> Categories { get; set => field = value ?? []; } = [];

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>Whether it is is user created.</summary>
    public bool IsUserCreated { get; set; }

    /// <summary>The mitre tactics.</summary>
    public IReadOnlyList<MitreCategory> MitreTactics { get; set => field = value ?? []; } = [];

    /// <summary>The mitre techniques.</summary>
    public IReadOnlyList<MitreCategory> MitreTechniques { get; set => field = value ?? []; } = [];

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The participants.</summary>
    public IReadOnlyList<DetectionParticipant> Participants { get; set => field = value ?? []; } = [];

    /// <summary>The properties: type-specific keys and values.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>Recommended: console only.</summary>
    public bool Recommended { get; set; }

    /// <summary>The recommended factors: console only.</summary>
    public IReadOnlyList<string> RecommendedFactors { get; set => field = value ?? []; } = [];

    /// <summary>The resolution.</summary>
    public DetectionResolution? Resolution { get; set; }

    /// <summary>The risk score: missing for performance detections.</summary>
    public int? RiskScore { get; set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>The status: null is shown as open.</summary>
    public DetectionStatus? Status { get; set; }

    /// <summary>The ticket number.</summary>
    public string? TicketId { get; set; }

    /// <summary>The ticket url.</summary>
    public string? TicketUrl { get; set; }

    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>The kind.</summary>
    public string? Type { get; set; }

    /// <summary>The update time.</summary>
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>The url.</summary>
    public string Url { get; set; } = "";

    /// <summary>The activity log: 26.3 only.</summary>
    public IReadOnlyList<DetectionActivity> ActivityLog { get; set => field = value ?? []; } = [];

    /// <summary>The ai disposition: 26.3 only.</summary>
    public AiDisposition? AiDisposition { get; set; }
}
