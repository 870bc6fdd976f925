using System.Globalization;
using System.Runtime.CompilerServices;

namespace ExtraHop.Client;

/// <summary>The ways in which the API's lists are walked. Each makes a lazy list from the call that fetches one page.</summary>
internal static partial class PageWalk
{
    /// <summary>Walks by offset where no total is known. Systems cap pages below the asked size, so a short page goes on and only an empty one ends the list.</summary>
    /// <param name="fetch">Fetches the page at an offset.</param>
    /// <param name="cancellationToken">Ends every walk.</param>
    /// <param name="firstOffset">Where the list begins.</param>
    public static AsyncPages<T> ByOffset<T>(
        Func<long, CancellationToken, Task<IReadOnlyList<T>>> fetch, CancellationToken cancellationToken, long firstOffset = 0) => new(
        (start, token) => OffsetPages(
            async (offset, pageToken) => new Page<T>(await fetch(offset, pageToken).ConfigureAwait(false)),
            start is null ? firstOffset : ReadCount(start),
            token),
        cancellationToken);

    /// <summary>Walks by offset and compares with the total that each page names: the list ends when the total is reached, or at an empty page.</summary>
    /// <param name="fetch">Fetches the page at an offset; its continuation token is not looked at.</param>
    /// <param name="cancellationToken">Ends every walk.</param>
    /// <param name="firstOffset">Where the list begins.</param>
    /// <exception cref="PagingStoppedException">Thrown by the walk: an empty page came before the total was reached.</exception>
    public static AsyncPages<T> ByOffset<T>(Func<long, CancellationToken, Task<Page<T>>> fetch, CancellationToken cancellationToken, long firstOffset = 0) => new(
        (start, token) => OffsetPages(fetch, start is null ? firstOffset : ReadCount(start), token),
        cancellationToken);

    private static async IAsyncEnumerable<Page<T>> OffsetPages<T>(
        Func<long, CancellationToken, Task<Page<T>>> fetch, long offset, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Page<T> page = await fetch(offset, cancellationToken).ConfigureAwait(false);
            offset += page.Items.Count;
            if (page.Items.Count == 0)
            {
                RequireTotal(offset, page.Total);
                yield break;
            }

            bool isLast = offset >= page.Total;
            yield return page with { ContinuationToken = isLast ? null : Text(offset) };
            if (isLast)
            {
                yield break;
            }
        }
    }

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
