namespace ExtraHop.Client;

/// <summary>The two ways in which recordstores hand out what a query finds.</summary>
internal static class RecordWalk
{
    /// <summary>The system's own.</summary>
    private const int DefaultPageSize = 100;

    private static readonly TimeSpan s_defaultContextTtl = TimeSpan.FromMinutes(5);

    public static AsyncPages<Record> ByCursor(IRecordsApi api, RecordQuery query, TimeSpan? contextTtl, CancellationToken cancellationToken)
    {
        RequireRecords(query);
        TimeSpan ttl = contextTtl ?? query.ContextTtl ?? s_defaultContextTtl;
        if (ttl < TimeSpan.FromMilliseconds(1))
        {
            throw new ArgumentOutOfRangeException(nameof(contextTtl), ttl, "Expected at least a millisecond; to read without a cursor use EnumerateByOffsetAsync.");
        }

        return PageWalk.ByCursor(
            async (offset, token) => PageOf(await api.SearchAsync(At(query, offset) with { ContextTtl = ttl }, token).ConfigureAwait(false)),
            async (cursor, token) => PageOf(await api.ContinueAsync(new RecordCursor { Cursor = cursor }, (long)ttl.TotalMilliseconds, token).ConfigureAwait(false)),
            () => Guard(query),
            cancellationToken,
            query.Offset ?? 0);
    }

    public static AsyncPages<Record> ByOffset(IRecordsApi api, RecordQuery query, CancellationToken cancellationToken)
    {
        RequireRecords(query);
        if (query.ContextTtl is not null)
        {
            throw new ArgumentException("A query read by offset asks for no cursor; leave ContextTtl out, or use EnumerateAsync.", nameof(query));
        }

        return PageWalk.ByOffset(
            async (offset, token) => PageOf(await api.SearchAsync(At(query, offset), token).ConfigureAwait(false)),
            () => Guard(query),
            cancellationToken,
            query.Offset ?? 0);
    }

    private static void RequireRecords(RecordQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Aggregations is not null)
        {
            throw new ArgumentException("A query with Aggregations gives groups in one answer, which has no further pages; use SearchAsync.", nameof(query));
        }

        if (query.Limit is <= 0)
        {
            throw new ArgumentException($"The query's Limit is {query.Limit}; expected a page size of at least 1, or none for the system's own.", nameof(query));
        }
    }

    // Stores with cursors answer 422 to any offset, even to 0, so the first page is asked for without one.
    private static RecordQuery At(RecordQuery query, long offset) => query with { Offset = offset == 0 ? null : checked((int)offset) };

    private static RepeatGuard<Record> Guard(RecordQuery query) => new(static record => record.Id ?? PageKey.Of(record), query.Limit ?? DefaultPageSize);

    private static Page<Record> PageOf(RecordResponse response) => new(response.Records, response.Cursor, response.Total);
}
