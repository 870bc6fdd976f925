namespace ExtraHop.Client;

/// <summary>A geo map.</summary>
public sealed record GeoMap : ExtraHopModel;
