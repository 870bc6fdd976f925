namespace ExtraHop.Client;

/// <summary>A pairing token.</summary>
public sealed record PairingToken : ExtraHopModel;
