namespace ExtraHop.Client;

/// <summary>A tag for sensors. No document names its members; read them by name.</summary>
public sealed record SensorTag : OpenObject<SensorTag>;
