namespace ExtraHop.Client;

/// <summary>A detection hiding rule. Called tuning rule in the interface; path part is rules/hiding.</summary>
public sealed record DetectionHidingRule : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long? Id { get; set; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>The description: null in answers; must be left out on create.</summary>
    public string? Description { get; set; }

    /// <summary>The detection type: all_performance and all_security also work.</summary>
    public string? DetectionType { get; set; }

    /// <summary>The detections hidden.</summary>
    public int? DetectionsHidden { get; set; }

    /// <summary>True when it is in use.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The expiration: null or 0 means never.</summary>
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>Whether it is hide past detections. The system's default is <c>true</c>. Deprecated.</summary>
    public bool? HidePastDetections { get; set; }

    /// <summary>The offender: participant object or the text Any.</summary>
    public DetectionHidingParticipant Offender { get; set; } = new();

    /// <summary>The participants hidden.</summary>
    public int? ParticipantsHidden { get; set; }

    /// <summary>The properties: null in answers; must be left out on create.</summary>
    public IReadOnlyList<DetectionPropertyFilter> Properties { get; set => field = value ?? []; } = [];

    /// <summary>The victim: participant object or the text Any.</summary>
    public DetectionHidingParticipant Victim { get; set; } = new();

    /// <summary>The detection types: 26.3 request body only.</summary>
    public IReadOnlyList<string> DetectionTypes { get; set => field = value ?? []; } = [];
}
