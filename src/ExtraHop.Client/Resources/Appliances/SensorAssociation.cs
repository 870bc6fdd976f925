namespace ExtraHop.Client;

/// <summary>The packet sensor that an IDS sensor joins. No document names its members.</summary>
public sealed record SensorAssociation : ExtraHopModel;
