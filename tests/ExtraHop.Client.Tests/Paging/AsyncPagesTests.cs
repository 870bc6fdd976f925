using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using ExtraHop.Client.Paging;
using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Paging;

public sealed class AsyncPagesTests
{
    [Fact]
    public async Task An_error_in_the_middle_comes_after_the_items_before_it()
    {
        AsyncPages<int> pages = PageWalk.ByOffset<int>(
            (offset, _) => offset < 4 ? Task.FromResult<IReadOnlyList<int>>([(int)offset, (int)offset + 1]) : throw new HttpRequestException("gone"),
            Guard(2),
            default);
        var seen = new List<int>();
        await Assert.ThrowsAsync<HttpRequestException>(async () =>
        {
            await foreach (int item in pages)
            {
                seen.Add(item);
            }
        });
        Assert.Equal([0, 1, 2, 3], seen);
    }

    [Fact]
    public async Task A_walk_that_stops_before_its_total_is_told_from_one_that_ends()
    {
        AsyncPages<int> pages =
            PageWalk.ByOffset((offset, _) => Task.FromResult(new Page<int>(offset < 6 ? [(int)offset, 2, 3] : [], total: 10)), Guard(3), default);
        var seen = new List<int>();
        PagingStoppedException error = await Assert.ThrowsAsync<PagingStoppedException>(async () =>
        {
            await foreach (int item in pages)
            {
                seen.Add(item);
            }
        });
        Assert.Equal((6, 10), (error.Read, error.Total));
        Assert.Contains("6 of 10", error.Message, StringComparison.Ordinal);
        Assert.Equal(6, seen.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("3:")]
    [InlineData(":c")]
    public void A_token_of_another_list_is_refused_before_anything_is_sent(string token)
    {
        AsyncPages<int> offsets = PageWalk.ByOffset((_, _) => Fails<IReadOnlyList<int>>(), Guard(2), default);
        AsyncPages<int> cursors = PageWalk.ByCursor((_, _) => Fails<Page<int>>(), (_, _) => Fails<Page<int>>(), Guard(2), default);
        Assert.Contains($"'{token}'", Assert.Throws<ArgumentException>(() => offsets.AsPages(token)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => cursors.AsPages(token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_token_of_the_call_and_that_of_the_enumeration_both_end_a_walk(bool cancelTheCalls)
    {
        using var calls = new CancellationTokenSource();
        using var enumerations = new CancellationTokenSource();
        CancellationToken last = default;
        AsyncPages<int> pages = PageWalk.ByOffset<int>(
            (offset, token) =>
            {
                last = token;
                return Task.FromResult<IReadOnlyList<int>>([(int)offset]);
            },
            Guard(1),
            calls.Token);
        int count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int item in pages.WithCancellation(enumerations.Token))
            {
                if (++count == 3)
                {
                    await (cancelTheCalls ? calls : enumerations).CancelAsync();
                    Assert.True(last.IsCancellationRequested, "The fetch did not get the token.");
                }
            }
        });
        Assert.Equal(3, count);
    }

    [Fact]
    public async Task Nothing_is_fetched_before_it_is_asked_for()
    {
        int fetched = 0;
        AsyncPages<int> pages = PageWalk.ByOffset<int>(
            (offset, _) =>
            {
                fetched++;
                return Task.FromResult<IReadOnlyList<int>>([(int)offset, (int)offset + 1]);
            },
            Guard(2),
            default);
        IAsyncEnumerable<Page<int>> byPages = pages.AsPages();
        Assert.Equal(0, fetched);

        await using IAsyncEnumerator<int> items = pages.GetAsyncEnumerator();
        Assert.Equal(0, fetched);
        await items.MoveNextAsync();
        await items.MoveNextAsync();
        Assert.Equal((1, 1), (items.Current, fetched));
        await items.MoveNextAsync();
        Assert.Equal((2, 2), (items.Current, fetched));

        await using IAsyncEnumerator<Page<int>> enumerator = byPages.GetAsyncEnumerator();
        await enumerator.MoveNextAsync();
        Assert.Equal(3, fetched);
    }

    [Fact]
    public async Task Only_an_empty_page_ends_a_walk_without_a_total()
    {
        // A system may cap a page below what was asked for; the second page is short and not the last.
        int[][] answers = [[0, 1, 2], [3], [4, 5, 6], []];
        var offsets = new List<long>();
        AsyncPages<int> pages = PageWalk.ByOffset<int>(
            (offset, _) =>
            {
                offsets.Add(offset);
                return Task.FromResult<IReadOnlyList<int>>(answers[offsets.Count - 1]);
            },
            Guard(3),
            default);
        Assert.Equal([0, 1, 2, 3, 4, 5, 6], await pages.ToListAsync());
        Assert.Equal([0, 3, 4, 7], offsets);
    }

    [Fact]
    public async Task An_empty_list_is_an_empty_list()
    {
        Assert.Empty(await PageWalk.ByOffset<int>((_, _) => Task.FromResult<IReadOnlyList<int>>([]), Guard(2), default).ToListAsync());
        Assert.Empty(await PageWalk.ByOffset((_, _) => Task.FromResult(new Page<int>([], total: 0)), Guard(2), default).ToListAsync());
        Assert.Empty(
            await PageWalk.ByCursor((_, _) => Task.FromResult(new Page<int>([], "c", 0)), (_, _) => Fails<Page<int>>(), Guard(2), default).ToListAsync());
        Assert.Empty(await PageWalk.ByTime<int>((_, _, _) => Task.FromResult<IReadOnlyList<int>>([]), static i => i, static i => i, 2, default).ToListAsync());
        Assert.Empty(await AsyncPages<int>.FromPages().ToListAsync());
    }

    [Fact]
    public async Task Pages_carry_the_place_to_go_on_from()
    {
        AsyncPages<int> pages =
            PageWalk.ByOffset((offset, _) => Task.FromResult(new Page<int>(offset < 6 ? [(int)offset, (int)offset + 1] : [], total: 6)), Guard(2), default);
        string? token = null;
        await foreach (Page<int> page in pages.AsPages())
        {
            token = page.ContinuationToken;
            break;
        }

        var rest = new List<int>();
        await foreach (Page<int> page in pages.AsPages(token))
        {
            Assert.Equal(6, page.Total);
            rest.AddRange(page.Items);
            token = page.ContinuationToken;
        }

        Assert.Equal([2, 3, 4, 5], rest);
        Assert.Equal("6", token);
    }

    [Fact]
    public async Task Tests_of_others_can_make_lists_of_pages()
    {
        var pages = AsyncPages<string>.FromPages(new Page<string>(["a", "b"], "1", 3), new Page<string>(["c"]));
        Assert.Equal(["a", "b", "c"], await pages.ToListAsync());
        Assert.Equal(["a", "b", "c"], await pages.ToListAsync());
        await foreach (Page<string> page in pages.AsPages("1"))
        {
            Assert.Equal(["c"], page.Items);
        }

        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pages.ToListAsync(stop.Token));
    }

    [Fact]
    public async Task A_hundred_thousand_items_stream_in_constant_memory()
    {
        var handler = new StubHandler(request =>
        {
            int offset = int.Parse(request.RequestUri!.Query.AsSpan("?offset=".Length), CultureInfo.InvariantCulture);
            return StubHandler.Json(offset < 100_000 ? JobsFrom(offset, 1000) : "[]", HttpStatusCode.OK);
        });
        using ExtraHopClient client = handler.Client();
        var jobs = (JsonTypeInfo<IReadOnlyList<Job>>)ExtraHopJson.Options.GetTypeInfo(typeof(IReadOnlyList<Job>));
        var alive = new List<WeakReference>();
        AsyncPages<Job> pages = PageWalk.ByOffset<Job>(
            async (offset, token) =>
            {
                await using RawResponse answer =
                    await client.SendAsync(HttpMethod.Get, string.Create(CultureInfo.InvariantCulture, $"/jobs?offset={offset}"), cancellationToken: token);
                IReadOnlyList<Job> page = answer.ReadJson(jobs)!;
                alive.Add(new WeakReference(page));
                return page;
            },
            () => new RepeatGuard<Job>(static job => job.Id, 1000),
            default);

        long count = 0;
        long most = 0;
        await foreach (Job job in pages)
        {
            Assert.Equal(count, int.Parse(job.Id, CultureInfo.InvariantCulture));
            if (++count % 10_000 == 0)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                GC.Collect();
                most = Math.Max(most, alive.Count(static page => page.IsAlive));
            }
        }

        Assert.Equal(100_000, count);
        Assert.Equal(101, handler.Requests.Count);
        Assert.InRange(most, 1, 3);
    }

    private static Func<RepeatGuard<int>> Guard(long? limit) => () => new RepeatGuard<int>(static item => item.ToString(CultureInfo.InvariantCulture), limit);

    private static Task<T> Fails<T>() => throw new InvalidOperationException("Nothing may be fetched here.");

    private static string JobsFrom(int first, int count)
    {
        var json = new StringBuilder("[");
        for (int i = first; i < first + count; i++)
        {
            json.Append(CultureInfo.InvariantCulture, $"{(i == first ? string.Empty : ",")}{{\"id\":\"{i}\",\"status\":\"DONE\",\"details\":\"{i} of many\"}}");
        }

        return json.Append(']').ToString();
    }
}
