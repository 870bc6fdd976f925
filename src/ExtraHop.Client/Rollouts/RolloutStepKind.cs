namespace ExtraHop.Client.Rollouts;

/// <summary>What a step of a rollout does.</summary>
public enum RolloutStepKind
{
    /// <summary>Nothing: the system has the firmware.</summary>
    Skip,

    /// <summary>Switches the ingest of a recordstore cluster off.</summary>
    IngestOff,

    /// <summary>Upgrades a system.</summary>
    Upgrade,

    /// <summary>Takes up an upgrade that an earlier run began.</summary>
    Resume,

    /// <summary>Switches the ingest of a recordstore cluster on again.</summary>
    IngestOn,
}
