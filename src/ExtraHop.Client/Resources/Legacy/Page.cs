namespace ExtraHop.Client;

/// <summary>A page.</summary>
public sealed record Page : ExtraHopModel;
