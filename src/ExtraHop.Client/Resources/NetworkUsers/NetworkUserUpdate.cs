namespace ExtraHop.Client;

/// <summary>A change of a network user: what is not set stays as it is.</summary>
public sealed record NetworkUserUpdate : ExtraHopRequest<NetworkUserUpdate>
{
    /// <summary>What users say about whether the account has much influence; <c>auto</c> leaves it to the system.</summary>
    public Optional<NetworkUserOverride> CustomHighInfluence { get; init; }

    /// <summary>What users say about whether the account has high privileges; <c>auto</c> leaves it to the system.</summary>
    public Optional<NetworkUserOverride> CustomHighPrivilege { get; init; }
}
