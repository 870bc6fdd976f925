namespace ExtraHop.Client.Rollouts;

/// <summary>What a rollout does with a system at a moment.</summary>
public enum RolloutActivity
{
    /// <summary>Its ingest is switched off.</summary>
    IngestOff,

    /// <summary>What an earlier run began is looked at.</summary>
    Resuming,

    /// <summary>The image is uploaded.</summary>
    Uploading,

    /// <summary>The upgrade is started.</summary>
    Starting,

    /// <summary>The upgrade runs.</summary>
    Running,

    /// <summary>The system is asked for its version.</summary>
    Verifying,

    /// <summary>The system has ended, well or badly.</summary>
    Ended,

    /// <summary>Its ingest is on again.</summary>
    IngestOn,
}
