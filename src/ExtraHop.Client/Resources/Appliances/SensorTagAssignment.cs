namespace ExtraHop.Client;

/// <summary>A tag that a sensor carries. No document names its members; read them by name.</summary>
public sealed record SensorTagAssignment : OpenObject<SensorTagAssignment>;
