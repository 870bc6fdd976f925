namespace ExtraHop.Client;

/// <summary>A sensor tag.</summary>
public sealed record SensorTag : ExtraHopModel;
