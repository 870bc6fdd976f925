namespace ExtraHop.Client;

/// <summary>The note on a detection.</summary>
public sealed record DetectionNote : ExtraHopModel<DetectionNote>
{
    /// <summary>The text; null when there is none.</summary>
    public string? Note { get; set; }

    /// <summary>Who wrote it last.</summary>
    public string? Author { get; set; }

    /// <summary>When it was last written.</summary>
    public DateTimeOffset? UpdateTime { get; set; }
}
