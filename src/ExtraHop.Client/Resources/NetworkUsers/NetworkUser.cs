namespace ExtraHop.Client;

/// <summary>A network user: an account seen in traffic. No document names the other members; they stand in the additional properties.</summary>
public sealed record NetworkUser : ExtraHopModel<NetworkUser>
{
    /// <summary>What users say about whether the account has much influence; <c>auto</c> leaves it to the system.</summary>
    public NetworkUserOverride? CustomHighInfluence { get; set; }

    /// <summary>What users say about whether the account has high privileges; <c>auto</c> leaves it to the system.</summary>
    public NetworkUserOverride? CustomHighPrivilege { get; set; }
}
