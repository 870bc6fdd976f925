using System.Globalization;
using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Paging;

/// <summary>The ways in which the API's lists are walked. Each makes a lazy list from the call that fetches one page.</summary>
/// <remarks>
/// Only an empty page ends a list. Systems cap pages below the asked size or have a least size above it, and a total may be capped or shrink, so neither a
/// short page, nor a long one, nor a total that is reached proves anything. A page that came before is no part of the list (<see cref="RepeatGuard{T}"/>).
/// </remarks>
internal static partial class PageWalk
{
    /// <summary>Walks by offset where no total is known.</summary>
    /// <param name="fetch">Fetches the page at an offset.</param>
    /// <param name="guard">Makes the watch over one enumeration.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <param name="firstOffset">Where the list begins.</param>
    /// <exception cref="PagingStoppedException">Thrown by the walk: a page came a second time.</exception>
    public static AsyncPages<T> ByOffset<T>(
        Func<long, CancellationToken, Task<IReadOnlyList<T>>> fetch,
        Func<RepeatGuard<T>> guard,
        CancellationToken cancellationToken,
        long firstOffset = 0) => ByOffset(
        async (offset, token) => new Page<T>(await fetch(offset, token).ConfigureAwait(false)),
        guard,
        cancellationToken,
        firstOffset);

    /// <summary>Walks by offset to an empty page, and compares what was read with the total that the pages name.</summary>
    /// <param name="fetch">Fetches the page at an offset; its continuation token is not looked at.</param>
    /// <param name="guard">Makes the watch over one enumeration.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <param name="firstOffset">Where the list begins.</param>
    /// <exception cref="PagingStoppedException">Thrown by the walk: an empty page came before the total was reached, or a page came a second time.</exception>
    public static AsyncPages<T> ByOffset<T>(
        Func<long, CancellationToken, Task<Page<T>>> fetch, Func<RepeatGuard<T>> guard, CancellationToken cancellationToken, long firstOffset = 0) => new(
        (start, token) => OffsetPages(fetch, guard(), start is null ? firstOffset : ReadCount(start), token),
        cancellationToken);

    private static async IAsyncEnumerable<Page<T>> OffsetPages<T>(
        Func<long, CancellationToken, Task<Page<T>>> fetch, RepeatGuard<T> guard, long offset, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long? total = null;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Page<T> page = await fetch(offset, cancellationToken).ConfigureAwait(false);
            total = TotalAfter(page, total);
            if (page.Items.Count == 0)
            {
                RequireTotal(offset, total);
                yield break;
            }

            if (guard.IsEnd(page.Items, offset, total))
            {
                yield break;
            }

            offset += page.Items.Count;
            yield return page with { ContinuationToken = Text(offset), Total = total };
        }
    }

    /// <summary>The latest total. An empty page, which may be that of a search that ran out of its time, cannot lower it.</summary>
    private static long? TotalAfter<T>(Page<T> page, long? total) => page.Items.Count > 0 || page.Total > total ? page.Total ?? total : total ?? page.Total;

    private static void RequireTotal(long read, long? total)
    {
        if (read < total)
        {
            throw new PagingStoppedException(read, total.Value);
        }
    }

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static long ReadCount(string token) =>
        long.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count : throw NotOurs(token);

    private static ArgumentException NotOurs(string continuationToken) =>
        new($"'{continuationToken}' is not a continuation token of this list.", nameof(continuationToken));
}
