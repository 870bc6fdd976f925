namespace ExtraHop.Client.Rollouts;

/// <summary>A system of the list, with its address read.</summary>
internal sealed record FleetMember(RolloutSystem System, Uri Origin)
{
    /// <summary>The host as plans and results name it.</summary>
    public string Host => Origin.Authority;

    /// <summary>What tells it from other systems.</summary>
    public string Key => Origin.AbsoluteUri;
}
