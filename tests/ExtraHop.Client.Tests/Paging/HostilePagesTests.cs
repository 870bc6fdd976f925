using System.Globalization;
using ExtraHop.Client.Paging;

namespace ExtraHop.Client.Tests.Paging;

/// <summary>Systems that repeat themselves, lie about their totals, or give more than was asked for. No walk may lose an item in silence, and none may last for
/// ever.</summary>
public sealed class HostilePagesTests
{
    private const int Enough = 100;

    private int _asked;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_short_first_page_that_comes_again_was_the_whole_list(bool cursor)
    {
        Assert.Equal([1, 2], await Walk(cursor, (_, _) => new Page<int>([1, 2], cursor ? "c" : null), limit: 3).ToListAsync());
        Assert.Equal(2, _asked);
    }

    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    [InlineData(true, 1)]
    [InlineData(false, null)]
    public async Task A_full_first_page_that_comes_again_stops_the_walk(bool cursor, int? limit)
    {
        PagingStoppedException error = await Stops(Walk(cursor, (_, _) => new Page<int>([1, 2], cursor ? "c" : null), limit), [1, 2]);
        Assert.Equal((2L, null), (error.Read, error.Total));
        Assert.Contains("ignores the offset or the cursor", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, _asked);
    }

    [Theory]
    [InlineData(false, 2, true)]
    [InlineData(true, 2, true)]
    [InlineData(false, 9, false)]
    [InlineData(true, 9, false)]
    public async Task A_total_says_whether_the_page_that_comes_again_was_the_whole_list(bool cursor, int total, bool isWhole)
    {
        AsyncPages<int> pages = Walk(cursor, (_, _) => new Page<int>([1, 2], cursor ? "c" : null, total), limit: 3);
        if (isWhole)
        {
            Assert.Equal([1, 2], await pages.ToListAsync());
        }
        else
        {
            Assert.Equal(9, (await Stops(pages, [1, 2])).Total);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_later_page_that_comes_again_stops_the_walk_even_where_it_is_short(bool cursor)
    {
        // 1 2, then 3 for ever.
        await Stops(Walk(cursor, (_, call) => new Page<int>(call == 0 ? [1, 2] : [3], cursor ? "c" : null), limit: 2), [1, 2, 3]);
        Assert.Equal(3, _asked);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pages_that_come_in_a_circle_stop_the_walk(bool cursor)
    {
        await Stops(Walk(cursor, (_, call) => new Page<int>([call % 3], cursor ? "c" + (call % 3) : null), limit: 2), [0, 1, 2]);
        Assert.Equal(4, _asked);
    }

    [Fact]
    public async Task A_total_that_shrinks_or_is_capped_does_not_end_a_walk()
    {
        Assert.Equal(7, (await Walk(false, (offset, _) => Slice(7, offset, 2, total: 4)).ToListAsync()).Count);
        Assert.Equal(7, (await Walk(false, (offset, _) => Slice(7, offset, 2, total: 7 - offset)).ToListAsync()).Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_empty_page_cannot_lower_the_total(bool cursor)
    {
        foreach (long? total in (long?[])[0, null])
        {
            _asked = 0;
            AsyncPages<int> pages = Walk(cursor, (_, call) => call == 0 ? new Page<int>([1, 2], cursor ? "c" : null, 9) : new Page<int>([], null, total));
            Assert.Equal(9, (await Stops(pages, [1, 2])).Total);
        }
    }

    [Fact]
    public async Task Items_that_came_and_went_under_the_walk_lower_the_total_to_what_was_read()
    {
        Assert.Equal(4, (await Walk(false, (offset, _) => Slice(offset == 0 ? 5 : 4, offset, 2, total: offset == 0 ? 5 : 4)).ToListAsync()).Count);
    }

    [Fact]
    public async Task Keys_that_do_not_identify_let_equal_pages_pass_up_to_the_total()
    {
        AsyncPages<string> walk = PageWalk.ByOffset(
            (offset, _) => Task.FromResult(new Page<string>(offset < 6 ? ["a", "a"] : [], total: 6)),
            () => new RepeatGuard<string>(static text => text, 2, keysIdentify: false),
            default);
        Assert.Equal(6, (await walk.ToListAsync()).Count);

        AsyncPages<string> endless = PageWalk.ByOffset(
            (_, _) => Task.FromResult(new Page<string>(["a", "a"])), () => new RepeatGuard<string>(static text => text, 2, keysIdentify: false), default);
        await Assert.ThrowsAsync<PagingStoppedException>(() => endless.ToListAsync());
    }

    [Fact]
    public async Task Each_enumeration_is_watched_by_itself()
    {
        AsyncPages<int> pages = Walk(false, (offset, _) => Slice(4, offset, 2, total: null));
        Assert.Equal(4, (await pages.ToListAsync()).Count);
        Assert.Equal(4, (await pages.ToListAsync()).Count);
    }

    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 2)]
    [InlineData(false, 100)]
    [InlineData(true, 100)]
    public async Task Changes_are_whole_whether_the_time_asked_from_counts_or_not(bool isExclusive, int limit)
    {
        (long Id, long Time)[] all = [(1, 10), (2, 10), (3, 10), (4, 11), (5, 12), (6, 12), (7, 12), (8, 13)];
        List<(long Id, long Time)> found = await Changes(
            (from, skip) => all.Where(change => from is null || (isExclusive ? change.Time > from : change.Time >= from)).Skip((int)skip).Take(limit),
            limit).ToListAsync();
        Assert.Equal(all, found);

        // One that lies before the start comes in answer to the earlier question, and is left out.
        found = await Changes(
            (from, skip) => all.Where(change => isExclusive ? change.Time > from : change.Time >= from).Skip((int)skip).Take(limit),
            limit,
            from: 12).ToListAsync();
        Assert.Equal(all.Where(change => change.Time >= 12), found);
    }

    [Fact]
    public async Task Changes_of_a_system_that_ignores_time_and_offset_end_or_stop()
    {
        (long Id, long Time)[] all = [(1, 10), (2, 20)];
        Assert.Equal(all, await Changes((_, _) => all, limit: 3).ToListAsync());
        Assert.InRange(_asked, 2, 3);
        _asked = 0;
        await Assert.ThrowsAsync<PagingStoppedException>(() => Changes((_, _) => all, limit: 2).ToListAsync());
        Assert.InRange(_asked, 2, 3);
    }

    [Fact]
    public async Task Changes_of_a_system_that_ignores_the_time_alone_come_once_each()
    {
        (long Id, long Time)[] all = [.. Enumerable.Range(1, 9).Select(static n => ((long)n, n * 10L))];
        Assert.Equal(all, await Changes((_, skip) => all.Skip((int)skip).Take(2), limit: 2).ToListAsync());
    }

    [Fact]
    public async Task Changes_without_a_time_are_whole()
    {
        (long Id, long Time)[] all = [(1, 0), (2, 0), (3, 0), (4, 0), (5, 0)];
        Assert.Equal(all, await Changes((_, skip) => all.Skip((int)skip).Take(2), limit: 2).ToListAsync());
    }

    private static Page<int> Slice(int count, long offset, int size, long? total) =>
        new([.. Enumerable.Range(0, count).Skip((int)offset).Take(size)], total: total);

    private static async Task<PagingStoppedException> Stops(AsyncPages<int> pages, int[] after)
    {
        var seen = new List<int>();
        PagingStoppedException error = await Assert.ThrowsAsync<PagingStoppedException>(async () =>
        {
            await foreach (int item in pages)
            {
                seen.Add(item);
            }
        });
        Assert.Equal(after, seen);
        return error;
    }

    private AsyncPages<int> Walk(bool cursor, Func<long, int, Page<int>> page, int? limit = 2)
    {
        Func<RepeatGuard<int>> guard = () => new(static item => item.ToString(CultureInfo.InvariantCulture), limit);
        return cursor
            ? PageWalk.ByCursor(
                (offset, _) => Task.FromResult(Asked(() => page(offset, _asked))), (_, _) => Task.FromResult(Asked(() => page(-1, _asked))), guard, default)
            : PageWalk.ByOffset((offset, _) => Task.FromResult(Asked(() => page(offset, _asked))), guard, default);
    }

    private AsyncPages<(long Id, long Time)> Changes(Func<long?, long, IEnumerable<(long Id, long Time)>> page, int limit, long? from = null) =>
        PageWalk.ByTime(
        (start, skip, _) => Task.FromResult<IReadOnlyList<(long Id, long Time)>>([.. Asked(() => page(start, skip))]),
        static change => change.Time,
        static change => change.Id,
        limit,
        default,
        from);

    private T Asked<T>(Func<T> answer)
    {
        Assert.InRange(_asked, 0, Enough);
        T? result = answer();
        _asked++;
        return result;
    }
}
