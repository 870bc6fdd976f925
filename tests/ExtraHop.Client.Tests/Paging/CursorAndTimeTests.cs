using ExtraHop.Client.Paging;

namespace ExtraHop.Client.Tests.Paging;

public sealed class CursorAndTimeTests
{
    private sealed record Item(long Id, long Time);

    [Fact]
    public async Task A_cursor_that_runs_dry_before_the_total_is_an_error()
    {
        AsyncPages<int> pages = PageWalk.ByCursor(
            (_, _) => Task.FromResult(new Page<int>([1, 2], "c", 5)),
            (_, _) => Task.FromResult(new Page<int>([], "c")),
            Guard,
            default);
        PagingStoppedException error = await Assert.ThrowsAsync<PagingStoppedException>(() => pages.ToListAsync());
        Assert.Equal((2, 5), (error.Read, error.Total));
    }

    [Fact]
    public async Task A_cursor_may_repeat_and_may_be_left_out_later()
    {
        var asked = new List<string>();
        Page<int>[] answers = [new([3, 4], "c"), new([5]), new([6], ""), new([7], "d"), new([])];
        AsyncPages<int> pages = PageWalk.ByCursor(
            (offset, _) => Task.FromResult(new Page<int>([1, 2], "c", 7)),
            (cursor, _) =>
            {
                asked.Add(cursor);
                return Task.FromResult(answers[asked.Count - 1]);
            },
            Guard,
            default);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], await pages.ToListAsync());
        Assert.Equal(["c", "c", "c", "c", "d"], asked);
    }

    [Fact]
    public async Task A_total_that_was_too_low_does_not_cut_a_walk_by_cursor()
    {
        int calls = 0;
        AsyncPages<int> pages = PageWalk.ByCursor(
            (_, _) => Task.FromResult(new Page<int>([1, 2], "c", 2)),
            (_, _) => Task.FromResult(new Page<int>(++calls == 1 ? [3] : [], "c", 2)),
            Guard,
            default);
        Assert.Equal([1, 2, 3], await pages.ToListAsync());
    }

    [Fact]
    public async Task A_store_without_cursors_is_walked_by_offset()
    {
        var offsets = new List<long>();
        AsyncPages<int> pages = PageWalk.ByCursor(
            (offset, _) =>
            {
                offsets.Add(offset);
                return Task.FromResult(new Page<int>(offset < 6 ? [(int)offset, 2, 3] : [], null, 6));
            },
            (_, _) => throw new InvalidOperationException("There is no cursor."),
            Guard,
            default);
        Assert.Equal(6, (await pages.ToListAsync()).Count);
        Assert.Equal([0, 3, 6], offsets);
    }

    [Fact]
    public async Task A_walk_by_cursor_goes_on_from_its_token_and_still_knows_its_total()
    {
        Func<string, CancellationToken, Task<Page<int>>> next = (cursor, _) =>
            Task.FromResult(cursor == "a:b" ? new Page<int>([3], "z", 4) : new Page<int>([], null, 4));
        AsyncPages<int> pages = PageWalk.ByCursor((_, _) => Task.FromResult(new Page<int>([1, 2], "a:b", 4)), next, Guard, default);
        string? token = null;
        await foreach (Page<int> page in pages.AsPages())
        {
            token = page.ContinuationToken;
            break;
        }

        var seen = new List<int>();
        PagingStoppedException error = await Assert.ThrowsAsync<PagingStoppedException>(async () =>
        {
            await foreach (Page<int> page in pages.AsPages(token))
            {
                seen.AddRange(page.Items);
            }
        });
        Assert.Equal([3], seen);
        Assert.Equal((3, 4), (error.Read, error.Total));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(100)]
    public async Task A_walk_by_time_gives_each_item_once_wherever_its_pages_end(int pageSize)
    {
        // Several items share a time, more than fit on a small page.
        long[] times = [10, 10, 20, 20, 20, 20, 20, 30, 40, 40, 41, 50];
        Item[] all = times.Select(static (time, i) => new Item(i, time)).ToArray();
        AsyncPages<Item> pages = Walk(all, pageSize);
        Assert.Equal(all, await pages.ToListAsync());
        Assert.Equal(all.Where(static item => item.Time >= 20), await Walk(all, pageSize, from: 20).ToListAsync());
    }

    [Fact]
    public async Task An_item_that_changes_during_the_walk_comes_again_with_its_new_time()
    {
        var all = new List<Item> { new(1, 10), new(2, 20), new(3, 30) };
        var seen = new List<Item>();
        await foreach (Item item in Walk(all, 1))
        {
            seen.Add(item);
            if (item.Id == 2)
            {
                all.RemoveAll(static known => known.Id == 1);
                all.Add(new Item(1, 40));
            }
        }

        Assert.Equal([new(1, 10), new(2, 20), new(3, 30), new(1, 40)], seen);
    }

    [Fact]
    public async Task A_list_in_the_wrong_order_is_not_taken_for_complete()
    {
        AsyncPages<Item> pages = PageWalk.ByTime<Item>(
            (_, _, _) => Task.FromResult<IReadOnlyList<Item>>([new(1, 30), new(2, 20)]), static i => i.Time, static i => i.Id, 2, default);
        PagingStoppedException error = await Assert.ThrowsAsync<PagingStoppedException>(() => pages.ToListAsync());
        Assert.Null(error.Total);
        Assert.Contains("oldest first", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_walk_by_time_goes_on_from_its_token()
    {
        Item[] all = [new(1, 10), new(2, 20), new(3, 30)];
        AsyncPages<Item> pages = Walk(all, 2);
        await foreach (Page<Item> page in pages.AsPages())
        {
            Assert.Equal("20", page.ContinuationToken);
            break;
        }

        var rest = new List<Item>();
        await foreach (Page<Item> page in pages.AsPages("20"))
        {
            rest.AddRange(page.Items);
        }

        Assert.Equal([2, 3], rest.Select(static item => item.Id));
        Assert.Throws<ArgumentException>(() => pages.AsPages("soon"));
    }

    private static AsyncPages<Item> Walk(IEnumerable<Item> all, int pageSize, long? from = null) => PageWalk.ByTime<Item>(
        (start, skip, _) => Task.FromResult<IReadOnlyList<Item>>(
            [.. all.Where(item => start is null || item.Time >= start).OrderBy(static item => item.Time).Skip((int)skip).Take(pageSize)]),
        static item => item.Time,
        static item => item.Id,
        pageSize,
        default,
        from);

    private static RepeatGuard<int> Guard() => new(static item => item.ToString(System.Globalization.CultureInfo.InvariantCulture), 2);
}
