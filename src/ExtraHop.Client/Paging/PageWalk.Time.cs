using System.Globalization;
using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Paging;

/// <content>Walks by time, for lists that change while they are read.</content>
internal static partial class PageWalk
{
    /// <summary>Walks a list that is ordered by a time, oldest first: each page begins where the last one ended.</summary>
    /// <remarks>
    /// The next page begins a millisecond before the last time seen: several items may share that time, the page may have ended between them, and a system may
    /// leave out the time that it is asked from. Those that were given already are left out. Where a page brings no later time, the walk goes on by offset.
    /// Only the ids of the last two milliseconds are kept. After a resumption by token, items of the token's time may be seen again.
    /// </remarks>
    /// <param name="fetch">Fetches the items from a time on (null: from the start of the list), so many of them skipped.</param>
    /// <param name="timeOf">An item's time in milliseconds.</param>
    /// <param name="idOf">An item's id.</param>
    /// <param name="limit">The page size that is asked for.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <param name="from">The earliest time of the list; null for its own start.</param>
    /// <exception cref="PagingStoppedException">Thrown by the walk: the system gave a page that is not ordered by the time, or one a second time.</exception>
    public static AsyncPages<T> ByTime<T>(
        Func<long?, long, CancellationToken, Task<IReadOnlyList<T>>> fetch,
        Func<T, long> timeOf,
        Func<T, long> idOf,
        long limit,
        CancellationToken cancellationToken,
        long? from = null) => new(
        (start, token) => TimePages(fetch, timeOf, idOf, limit, start is null ? from : ReadTime(start), token),
        cancellationToken);

    private static async IAsyncEnumerable<Page<T>> TimePages<T>(
        Func<long?, long, CancellationToken, Task<IReadOnlyList<T>>> fetch,
        Func<T, long> timeOf,
        Func<T, long> idOf,
        long limit,
        long? earliest,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var given = new Dictionary<long, long>();
        RepeatGuard<T> guard = NewGuard();
        long? last = earliest;
        long skipped = 0;
        long read = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IReadOnlyList<T> items = await fetch(Before(last), skipped, cancellationToken).ConfigureAwait(false);

            // Pages at another time begin anew and may well repeat what came before.
            if (items.Count == 0 || guard.IsEnd(items, read, total: null))
            {
                yield break;
            }

            RequireOrder(items, timeOf, read);
            earliest ??= timeOf(items[0]);
            T[] fresh = [.. items.Where(item => timeOf(item) >= earliest && !(timeOf(item) < last - 1) && IsNew(idOf(item), timeOf(item)))];
            read += fresh.Length;
            if (last is null || timeOf(items[^1]) > last)
            {
                last = timeOf(items[^1]);
                skipped = 0;
                guard = NewGuard();
                foreach (long id in given.Where(known => known.Value < last - 1).Select(static known => known.Key).ToArray())
                {
                    given.Remove(id);
                }
            }
            else
            {
                skipped += items.Count;
            }

            if (fresh.Length > 0)
            {
                yield return new Page<T>(fresh, last.Value.ToString(CultureInfo.InvariantCulture));
            }
        }

        RepeatGuard<T> NewGuard() => new(item => Text(idOf(item)) + "@" + timeOf(item).ToString(CultureInfo.InvariantCulture), limit);

        bool IsNew(long id, long time)
        {
            bool known = given.TryGetValue(id, out long before) && before == time;
            given[id] = time;
            return !known;
        }
    }

    /// <summary>Where to ask from, so that the time itself is among the answers. The API reads 0 and less as a time before now.</summary>
    private static long? Before(long? time) => time is null ? null : Math.Max(1, time.Value - 1);

    // Newest first, the walk would jump to the end and look complete.
    private static void RequireOrder<T>(IReadOnlyList<T> items, Func<T, long> timeOf, long read)
    {
        for (int i = 1; i < items.Count; i++)
        {
            if (timeOf(items[i]) < timeOf(items[i - 1]))
            {
                throw PagingStoppedException.OutOfOrder(read, timeOf(items[i - 1]), timeOf(items[i]));
            }
        }
    }

    private static long ReadTime(string token) =>
        long.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long time) ? time : throw NotOurs(token);
}
