namespace ExtraHop.Client;

/// <summary>How the system's own backups go.</summary>
public sealed record CustomizationStatus : ExtraHopModel<CustomizationStatus>
{
    /// <summary>True when the last one succeeded.</summary>
    public bool? DidLastSucceed { get; set; }

    /// <summary>When the last one was tried; null for never.</summary>
    public DateTimeOffset? LastAttemptTime { get; set; }

    /// <summary>When one last succeeded; null for never.</summary>
    public DateTimeOffset? LastSuccessTime { get; set; }
}
