namespace ExtraHop.Client.Tests.Resources.Records;

public sealed class RecordWalkTests
{
    private static readonly RecordQuery s_query = new() { From = "-15m", Limit = 2 };

    [Fact]
    public async Task A_store_with_cursors_is_read_by_cursor_to_the_first_empty_page()
    {
        var store = new FakeRecordstore(5, hasCursors: true);
        List<ExtraHopRecord> records = await ((IRecordsApi)store).EnumerateAsync(s_query).ToListAsync();
        Assert.Equal(["0", "1", "2", "3", "4"], records.Select(static record => record.Id));

        // The cursor's text came once and is used to the end, each time with its lifetime.
        Assert.Equal(["search offset= limit=2 ttl=300000", "cursor c1 ttl=300000", "cursor c1 ttl=300000", "cursor c1 ttl=300000"], store.Calls);
    }

    [Fact]
    public async Task A_store_without_cursors_is_read_by_offset_to_its_total()
    {
        var store = new FakeRecordstore(5, hasCursors: false);
        List<ExtraHopRecord> records = await ((IRecordsApi)store).EnumerateAsync(s_query).ToListAsync();
        Assert.Equal(5, records.Count);
        Assert.Equal(["", "2", "4", "5"], store.Calls.Select(static call => call.Split("offset=")[1].Split(' ')[0]));
    }

    [Fact]
    public async Task By_offset_no_cursor_is_asked_for()
    {
        var store = new FakeRecordstore(3, hasCursors: true);
        Assert.Equal(3, (await ((IRecordsApi)store).EnumerateByOffsetAsync(s_query).ToListAsync()).Count);
        Assert.Equal(["search offset= limit=2 ttl=", "search offset=2 limit=2 ttl=", "search offset=3 limit=2 ttl="], store.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_walk_that_stops_before_the_total_is_told_from_one_that_ended(bool hasCursors)
    {
        var store = new FakeRecordstore(9, hasCursors) { StopsAfter = 4 };
        var seen = new List<string?>();
        PagingStoppedException error = await Assert.ThrowsAsync<PagingStoppedException>(async () =>
        {
            await foreach (ExtraHopRecord record in ((IRecordsApi)store).EnumerateAsync(s_query))
            {
                seen.Add(record.Id);
            }
        });
        Assert.Equal(["0", "1", "2", "3"], seen);
        Assert.Equal((4, 9L), (error.Read, error.Total));
    }

    [Fact]
    public async Task Nothing_found_is_an_end_and_no_error()
    {
        Assert.Empty(await ((IRecordsApi)new FakeRecordstore(0, hasCursors: true)).EnumerateAsync(s_query).ToListAsync());
    }

    [Fact]
    public async Task Pages_come_with_the_total_and_only_as_they_are_asked_for()
    {
        var store = new FakeRecordstore(5, hasCursors: true);
        await foreach (Page<ExtraHopRecord> page in ((IRecordsApi)store).EnumerateAsync(s_query).AsPages())
        {
            Assert.Equal(5, page.Total);
            break;
        }

        Assert.Single(store.Calls);
    }

    [Fact]
    public async Task The_lifetime_of_the_cursor_is_the_callers_then_the_querys()
    {
        var store = new FakeRecordstore(1, hasCursors: true);
        await ((IRecordsApi)store).EnumerateAsync(s_query with { ContextTtl = TimeSpan.FromSeconds(30) }).ToListAsync();
        await ((IRecordsApi)store).EnumerateAsync(s_query with { ContextTtl = TimeSpan.FromSeconds(30) }, TimeSpan.FromSeconds(9)).ToListAsync();
        Assert.Equal(["search offset= limit=2 ttl=30000", "cursor c1 ttl=30000", "search offset= limit=2 ttl=9000", "cursor c1 ttl=9000"], store.Calls);
    }

    [Fact]
    public void What_cannot_be_walked_is_refused_before_anything_is_sent()
    {
        var store = new FakeRecordstore(1, hasCursors: true);
        IRecordsApi api = store;
        RecordQuery groups = s_query with { Aggregations = new RecordAggregation { Fields = ["method"] } };
        Assert.Contains("SearchAsync", Assert.Throws<ArgumentException>(() => api.EnumerateAsync(groups)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => api.EnumerateByOffsetAsync(groups));
        Assert.Contains("Limit is 0", Assert.Throws<ArgumentException>(() => api.EnumerateAsync(s_query with { Limit = 0 })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => api.EnumerateAsync(s_query, TimeSpan.Zero));
        Assert.Throws<ArgumentException>(() => api.EnumerateByOffsetAsync(s_query with { ContextTtl = TimeSpan.FromSeconds(30) }));
        Assert.Empty(store.Calls);
    }

    [Fact]
    public async Task Cancellation_ends_the_walk()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ((IRecordsApi)new FakeRecordstore(5, hasCursors: true)).EnumerateAsync(s_query, cancellationToken: source.Token).ToListAsync());
    }
}
