namespace ExtraHop.Client;

/// <summary>One field by which records are sorted.</summary>
public sealed record RecordSort : ExtraHopRequest<RecordSort>
{
    /// <summary>The field, such as <c>timestamp</c>.</summary>
    public string? Field { get; init; }

    /// <summary>The direction. The system's default is <see cref="SortDirection.Ascending"/>.</summary>
    public SortDirection? Direction { get; init; }

    /// <summary>Sorts by a field, smallest or oldest first.</summary>
    /// <param name="field">The field, such as <c>timestamp</c>.</param>
    public static RecordSort Ascending(string field) => new() { Field = field, Direction = SortDirection.Ascending };

    /// <summary>Sorts by a field, largest or newest first.</summary>
    /// <param name="field">The field, such as <c>timestamp</c>.</param>
    public static RecordSort Descending(string field) => new() { Field = field, Direction = SortDirection.Descending };
}
