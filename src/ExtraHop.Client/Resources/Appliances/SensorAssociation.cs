namespace ExtraHop.Client;

/// <summary>The packet sensor that an IDS sensor joins. No document names its members; read them by name.</summary>
public sealed record SensorAssociation : OpenObject<SensorAssociation>;
