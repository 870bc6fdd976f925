namespace ExtraHop.Client.Legacy;

/// <summary>A flex grid: a table of metrics that came before dashboards. No document names its members; all of them stand in the additional
/// properties.</summary>
public sealed record FlexGrid : ExtraHopModel<FlexGrid>;
