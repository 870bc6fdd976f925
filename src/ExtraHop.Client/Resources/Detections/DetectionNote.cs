namespace ExtraHop.Client;

/// <summary>A detection note.</summary>
public sealed record DetectionNote : ExtraHopModel
{
    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; set; }

    /// <summary>The note.</summary>
    public string? Note { get; set; }

    /// <summary>The update time.</summary>
    public DateTimeOffset? UpdateTime { get; set; }
}
