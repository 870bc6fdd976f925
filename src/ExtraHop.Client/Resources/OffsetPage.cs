namespace ExtraHop.Client;

/// <summary>A page of a list that is walked by offset and names no total.</summary>
internal static class OffsetPage
{
    /// <summary>Asks for one page. A system that knows no limit sends the whole list at once; that is the last page then, and not the first of many equal ones.</summary>
    public static async Task<Page<T>> FetchAsync<T>(Func<int, Task<IReadOnlyList<T>>> list, long offset, int limit)
    {
        IReadOnlyList<T> items = await list(checked((int)offset)).ConfigureAwait(false);
        return new Page<T>(items, total: items.Count > limit ? offset + items.Count : null);
    }
}
