using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Paging;

/// <content>Walks by cursor, where the system keeps the place.</content>
internal static partial class PageWalk
{
    /// <summary>Walks a list whose first answer decides how it goes on: by the cursor that it brings, or by offset where it brings none.</summary>
    /// <remarks>
    /// The text of a cursor may repeat from page to page, so only what a page holds tells whether it came before. A total that was not reached by the end is an
    /// error, as a stopped walk looks like a finished one otherwise.
    /// </remarks>
    /// <param name="query">Asks anew at an offset; the page carries the cursor, if there is one, as its continuation token.</param>
    /// <param name="next">Fetches the page behind a cursor; likewise.</param>
    /// <param name="guard">Makes the watch over one enumeration.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <param name="firstOffset">Where the list begins.</param>
    /// <exception cref="PagingStoppedException">Thrown by the walk: an empty page came before the total was reached, or a page came a second time.</exception>
    public static AsyncPages<T> ByCursor<T>(
        Func<long, CancellationToken, Task<Page<T>>> query,
        Func<string, CancellationToken, Task<Page<T>>> next,
        Func<RepeatGuard<T>> guard,
        CancellationToken cancellationToken,
        long firstOffset = 0) => new(
        (start, token) =>
        {
            (long read, string? cursor) = start is null ? (firstOffset, null) : ReadPlace(start);
            return CursorPages(query, next, guard(), read, cursor, token);
        },
        cancellationToken);

    private static async IAsyncEnumerable<Page<T>> CursorPages<T>(
        Func<long, CancellationToken, Task<Page<T>>> query,
        Func<string, CancellationToken, Task<Page<T>>> next,
        RepeatGuard<T> guard,
        long read,
        string? cursor,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long? total = null;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Page<T> page = await (cursor is null ? query(read, cancellationToken) : next(cursor, cancellationToken)).ConfigureAwait(false);
            cursor = string.IsNullOrEmpty(page.ContinuationToken) ? cursor : page.ContinuationToken;
            total = TotalAfter(page, total);
            if (page.Items.Count == 0)
            {
                RequireTotal(read, total);
                yield break;
            }

            if (guard.IsEnd(page.Items, read, total))
            {
                yield break;
            }

            read += page.Items.Count;
            yield return page with { Total = total, ContinuationToken = cursor is null ? Text(read) : Text(read) + ":" + cursor };
        }
    }

    private static (long Read, string? Cursor) ReadPlace(string token)
    {
        int colon = token.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (ReadCount(token), null)
            : colon < token.Length - 1 ? (ReadCount(token[..colon]), token[(colon + 1)..])
            : throw NotOurs(token);
    }
}
