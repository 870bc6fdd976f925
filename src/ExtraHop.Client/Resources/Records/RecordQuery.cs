namespace ExtraHop.Client;

/// <summary>Which records to find.</summary>
/// <example>
/// <code>
/// new RecordQuery
/// {
///     From = "-15m", Types = ["~http"], Sort = [RecordSort.Descending("timestamp")],
///     Filter = RecordFilter.Field("method").Is("GET") &amp; RecordFilter.Field("statusCode").Is(404),
/// }
/// </code>
/// </example>
public sealed record RecordQuery : ExtraHopRequest<RecordQuery>
{
    /// <summary>When the window begins: <c>"-30m"</c>, <c>QueryTime.Ago(...)</c> or a time.</summary>
    public required QueryTime From { get; init; }

    /// <summary>When the window ends; null for now.</summary>
    public QueryTime? Until { get; init; }

    /// <summary>The kinds of records, by the identifier of their format, such as <c>~http</c>; null for all.</summary>
    public IReadOnlyList<string>? Types { get; init; }

    /// <summary>What the fields of a record must hold; null for any record of the window.</summary>
    public RecordFilter? Filter { get; init; }

    /// <summary>A filter in the ExtraHop Query Language. Since 26.3.</summary>
    public string? Eql { get; init; }

    /// <summary>How the records are sorted, first field first.</summary>
    public IReadOnlyList<RecordSort>? Sort { get; init; }

    /// <summary>The most records in one answer; the system's default is 100. With <see cref="Aggregations"/> the most groups, at most 1000.</summary>
    public int? Limit { get; init; }

    /// <summary>How many records to skip, up to 10,000. Third-party recordstores only; others answer 422 and give a cursor instead.</summary>
    public int? Offset { get; init; }

    /// <summary>Asks for a cursor that stays valid this long; the answer then holds <see cref="RecordResponse.Cursor"/>. Whole milliseconds.
    /// <see cref="IRecordsApi.EnumerateAsync"/> sets it.</summary>
    public TimeSpan? ContextTtl { get; init; }

    /// <summary>Groups the records by the values of fields instead of giving them one by one. Since 26.3.</summary>
    public RecordAggregation? Aggregations { get; init; }
}
