namespace ExtraHop.Client;

/// <summary>A record cursor, as a request sends it.</summary>
public sealed record RecordCursor
{
    /// <summary>The cursor.</summary>
    public required string Cursor { get; init; }
}
