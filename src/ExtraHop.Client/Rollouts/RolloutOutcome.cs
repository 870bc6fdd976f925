namespace ExtraHop.Client.Rollouts;

/// <summary>What became of a system in a rollout.</summary>
public enum RolloutOutcome
{
    /// <summary>It was not this system's turn.</summary>
    NotBegun,

    /// <summary>It had the firmware, or newer one, before the rollout came to it.</summary>
    AlreadyUpToDate,

    /// <summary>It was upgraded by this rollout, in this run or an earlier one.</summary>
    Upgraded,

    /// <summary>The upgrade goes on, but this run did not wait for its end: it was canceled, or a limit ran out. The next run takes it up.</summary>
    Unfinished,

    /// <summary>The upgrade failed, or could not be started. The next run tries again.</summary>
    Failed,

    /// <summary>It cannot be told whether an upgrade goes on. Somebody has to look; <see cref="RolloutOptions.Retry"/> then names the host.</summary>
    Unclear,
}
