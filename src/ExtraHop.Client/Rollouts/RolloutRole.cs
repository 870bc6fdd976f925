namespace ExtraHop.Client.Rollouts;

/// <summary>What a recordstore does in its cluster. Managers are upgraded before the others.</summary>
public enum RolloutRole
{
    /// <summary>The list does not say.</summary>
    Unstated,

    /// <summary>A manager node.</summary>
    Manager,

    /// <summary>A data node.</summary>
    Data,
}
