namespace ExtraHop.Client;

/// <summary>A record format. No document names its members.</summary>
public sealed record RecordFormat : ExtraHopModel;
