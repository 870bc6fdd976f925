using System.Runtime.CompilerServices;
using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client;

/// <summary>A list that a system gives out page by page, read while it is enumerated: item by item, or by pages with <see cref="AsPages"/>.</summary>
/// <remarks>
/// Nothing is sent before the first item is asked for, and no page before the one ahead of it is used up; one page is held at a time. Each enumeration
/// walks anew. The list is as the system has it while it is read: what is created or deleted meanwhile may be missed or seen twice.
/// </remarks>
/// <typeparam name="T">What the list holds.</typeparam>
public sealed class AsyncPages<T> : IAsyncEnumerable<T>
{
    private readonly Func<string?, CancellationToken, IAsyncEnumerable<Page<T>>> _walk;
    private readonly CancellationToken _cancellationToken;

    /// <param name="walk">Starts a walk at a continuation token, or at the start for null; must do nothing before it is enumerated but check the token.</param>
    /// <param name="cancellationToken">Ends every walk, beside the token that an enumeration may bring.</param>
    internal AsyncPages(Func<string?, CancellationToken, IAsyncEnumerable<Page<T>>> walk, CancellationToken cancellationToken)
    {
        _walk = walk;
        _cancellationToken = cancellationToken;
    }

    /// <inheritdoc cref="FromPages(IEnumerable{Page{T}})"/>
    public static AsyncPages<T> FromPages(params Page<T>[] pages) => FromPages((IEnumerable<Page<T>>)pages);

    /// <summary>A list of given pages, for the tests of code that takes such lists.</summary>
    /// <param name="pages">The pages, in order.</param>
    public static AsyncPages<T> FromPages(IEnumerable<Page<T>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new((start, cancellationToken) => Given(pages, start, cancellationToken), CancellationToken.None);
    }

    /// <summary>The list by pages, each with the token at which a later enumeration can go on.</summary>
    /// <param name="continuationToken">The <see cref="Page{T}.ContinuationToken"/> of a page after which to go on; null to begin at the start.</param>
    /// <exception cref="ArgumentException">The token is not one that this list gave.</exception>
    public IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null) => AnsweringSystem.NameErrors(_walk(continuationToken, _cancellationToken));

    /// <summary>Reads the whole list into memory. Enumerate it instead where it may be long.</summary>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    public async Task<List<T>> ToListAsync(CancellationToken cancellationToken = default)
    {
        var items = new List<T>();
        await foreach (Page<T> page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            items.AddRange(page.Items);
        }

        return items;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (Page<T> page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (T item in page.Items)
            {
                yield return item;
            }
        }
    }

    private static async IAsyncEnumerable<Page<T>> Given(
        IEnumerable<Page<T>> pages, string? start, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        bool started = start is null;
        foreach (Page<T> page in pages)
        {
            await Task.CompletedTask.ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            if (started)
            {
                yield return page;
            }

            started = started || page.ContinuationToken == start;
        }
    }
}
