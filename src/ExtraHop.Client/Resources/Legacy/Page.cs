namespace ExtraHop.Client.Legacy;

/// <summary>A page: a set of charts that came before dashboards. No document names its members; all of them stand in the additional properties.</summary>
public sealed record Page : ExtraHopModel<Page>;
