namespace ExtraHop.Client;

/// <summary>Whether an account is locked. No document names its members.</summary>
public sealed record UserLock : ExtraHopModel;
