using ExtraHop.Client.Paging;

namespace ExtraHop.Client.Resources.Records;

/// <summary>The two ways in which recordstores hand out what a query finds.</summary>
internal static class RecordWalk
{
    /// <summary>The system's own.</summary>
    private const int DefaultPageSize = 100;

    private static readonly TimeSpan s_defaultContextTtl = TimeSpan.FromMinutes(5);

    public static AsyncPages<ExtraHopRecord> ByCursor(IRecordsApi api, RecordQuery search, TimeSpan? contextTtl, CancellationToken cancellationToken)
    {
        RequireRecords(search);
        TimeSpan ttl = contextTtl ?? search.ContextTtl ?? s_defaultContextTtl;
        if (ttl < TimeSpan.FromMilliseconds(1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(contextTtl), ttl, "Expected at least a millisecond; to read without a cursor use EnumerateByOffsetAsync.");
        }

        return PageWalk.ByCursor(
            async (offset, token) => PageOf(await api.SearchAsync(At(search, offset) with { ContextTtl = ttl }, token).ConfigureAwait(false)),
            async (cursor, token) => PageOf(await api.ContinueAsync(new RecordCursor { Cursor = cursor }, ttl, token).ConfigureAwait(false)),
            () => Guard(search),
            cancellationToken,
            search.Offset ?? 0);
    }

    public static AsyncPages<ExtraHopRecord> ByOffset(IRecordsApi api, RecordQuery search, CancellationToken cancellationToken)
    {
        RequireRecords(search);
        if (search.ContextTtl is not null)
        {
            throw new ArgumentException("A query read by offset asks for no cursor; leave ContextTtl out, or use EnumerateAsync.", nameof(search));
        }

        return PageWalk.ByOffset(
            async (offset, token) => PageOf(await api.SearchAsync(At(search, offset), token).ConfigureAwait(false)),
            () => Guard(search),
            cancellationToken,
            search.Offset ?? 0);
    }

    private static void RequireRecords(RecordQuery search)
    {
        ArgumentNullException.ThrowIfNull(search);
        if (search.Aggregations is not null)
        {
            throw new ArgumentException("A search with Aggregations gives groups in one answer, which has no further pages; use SearchAsync.", nameof(search));
        }

        if (search.Limit is <= 0)
        {
            throw new ArgumentException(
                $"The search's Limit is {search.Limit}; expected a page size of at least 1, or none for the system's own.", nameof(search));
        }
    }

    // Stores with cursors answer 422 to any offset, even to 0, so the first page is asked for without one.
    private static RecordQuery At(RecordQuery search, long offset) => search with { Offset = offset == 0 ? null : checked((int)offset) };

    private static RepeatGuard<ExtraHopRecord> Guard(RecordQuery search) =>
        new(static record => record.Id ?? PageKey.Of(record), search.Limit ?? DefaultPageSize);

    private static Page<ExtraHopRecord> PageOf(RecordResponse response) => new(response.Records, response.Cursor, response.Total);
}
