namespace ExtraHop.Client;

/// <summary>The place at which a record search goes on.</summary>
public sealed record RecordCursor : ExtraHopRequest<RecordCursor>
{
    /// <summary>The cursor as <see cref="RecordResponse.Cursor"/> gave it. Its text may stay the same from page to page.</summary>
    public required string Cursor { get; init; }
}
