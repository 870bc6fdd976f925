namespace ExtraHop.Client;

/// <summary>A pairing token. No document names its members; read them by name.</summary>
public sealed record PairingToken : OpenObject<PairingToken>;
