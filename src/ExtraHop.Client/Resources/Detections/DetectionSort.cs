namespace ExtraHop.Client;

/// <summary>One field by which detections are sorted.</summary>
public sealed record DetectionSort : ExtraHopRequest<DetectionSort>
{
    /// <summary>The field by its name on the wire, such as <c>mod_time</c> or <c>risk_score</c>.</summary>
    public required string Field { get; init; }

    /// <summary>The direction. The system's default is <see cref="SortDirection.Ascending"/>.</summary>
    public SortDirection? Direction { get; init; }

    /// <summary>Sorts by a field, smallest or oldest first.</summary>
    /// <param name="field">The field by its name on the wire, such as <c>mod_time</c>.</param>
    public static DetectionSort Ascending(string field) => new() { Field = field, Direction = SortDirection.Ascending };

    /// <summary>Sorts by a field, largest or newest first.</summary>
    /// <param name="field">The field by its name on the wire, such as <c>risk_score</c>.</param>
    public static DetectionSort Descending(string field) => new() { Field = field, Direction = SortDirection.Descending };
}
