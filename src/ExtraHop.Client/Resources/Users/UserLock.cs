namespace ExtraHop.Client;

/// <summary>Whether an account is locked. No document names its members; read them by name.</summary>
public sealed record UserLock : OpenObject<UserLock>;
