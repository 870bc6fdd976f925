namespace ExtraHop.Client.Legacy;

/// <summary>A geomap: metrics on a map of the world. No document names its members; all of them stand in the additional properties.</summary>
public sealed record GeoMap : ExtraHopModel<GeoMap>;
