using System.Globalization;
using System.Runtime.CompilerServices;

namespace ExtraHop.Client;

/// <content>Walks by time, for lists that change while they are read.</content>
internal static partial class PageWalk
{
    /// <summary>Walks a list that is ordered by a time, oldest first: each page begins where the last one ended.</summary>
    /// <remarks>
    /// The next page begins at the last time seen, that time included, because several items may share it and the page may have ended between them;
    /// those that were given already are left out. Where a page brings no later time, the walk goes on by offset within that time.
    /// Only the ids of one point in time are kept. After a resumption by token, items of that one point may be seen again.
    /// </remarks>
    /// <param name="fetch">Fetches the items from a time on (null: from the start of the list), so many of them skipped.</param>
    /// <param name="timeOf">An item's time in milliseconds.</param>
    /// <param name="idOf">An item's id.</param>
    /// <param name="cancellationToken">Ends every walk.</param>
    /// <param name="from">Where the list begins; null for its own start.</param>
    /// <exception cref="PagingStoppedException">Thrown by the walk: the system gave a page that is not ordered by the time.</exception>
    public static AsyncPages<T> ByTime<T>(
        Func<long?, long, CancellationToken, Task<IReadOnlyList<T>>> fetch,
        Func<T, long> timeOf,
        Func<T, long> idOf,
        CancellationToken cancellationToken,
        long? from = null) => new(
        (start, token) => TimePages(fetch, timeOf, idOf, start is null ? from : ReadTime(start), token),
        cancellationToken);

    private static async IAsyncEnumerable<Page<T>> TimePages<T>(
        Func<long?, long, CancellationToken, Task<IReadOnlyList<T>>> fetch,
        Func<T, long> timeOf,
        Func<T, long> idOf,
        long? from,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var givenAtEdge = new HashSet<long>();
        long skipped = 0;
        long read = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IReadOnlyList<T> items = await fetch(from, skipped, cancellationToken).ConfigureAwait(false);
            if (items.Count == 0)
            {
                yield break;
            }

            RequireOrder(items, timeOf, read);
            long last = timeOf(items[^1]);
            T[] fresh = items.Where(item => timeOf(item) != from || givenAtEdge.Add(idOf(item))).ToArray();
            read += fresh.Length;
            if (from is null || last > from)
            {
                from = last;
                skipped = 0;
                givenAtEdge.Clear();
                givenAtEdge.UnionWith(items.Where(item => timeOf(item) == last).Select(idOf));
            }
            else
            {
                skipped += items.Count;
            }

            if (fresh.Length > 0)
            {
                yield return new Page<T>(fresh, from.Value.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

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
