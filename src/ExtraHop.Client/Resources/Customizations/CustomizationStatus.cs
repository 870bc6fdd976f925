namespace ExtraHop.Client;

/// <summary>A customization status.</summary>
public sealed record CustomizationStatus : ExtraHopModel
{
    /// <summary>Whether it is did last succeed.</summary>
    public bool DidLastSucceed { get; set; }

    /// <summary>The last attempt time.</summary>
    public DateTimeOffset LastAttemptTime { get; set; }

    /// <summary>The last success time.</summary>
    public DateTimeOffset LastSuccessTime { get; set; }
}
