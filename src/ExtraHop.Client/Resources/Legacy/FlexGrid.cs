namespace ExtraHop.Client;

/// <summary>A flex grid.</summary>
public sealed record FlexGrid : ExtraHopModel;
