namespace ExtraHop.Client;

/// <summary>A sensor tag assignment.</summary>
public sealed record SensorTagAssignment : ExtraHopModel;
