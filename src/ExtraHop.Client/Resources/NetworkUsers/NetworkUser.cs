namespace ExtraHop.Client;

/// <summary>A network user.</summary>
public sealed record NetworkUser : ExtraHopModel
{
    /// <summary>The custom high influence.</summary>
    public NetworkUserOverride? CustomHighInfluence { get; set; }

    /// <summary>The custom high privilege.</summary>
    public NetworkUserOverride? CustomHighPrivilege { get; set; }
}
