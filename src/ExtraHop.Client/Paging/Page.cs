using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>One page of a list that a system gives out in pieces.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
public sealed record Page<T>
{
    /// <summary>A page, as tests make one.</summary>
    /// <param name="items">What the page holds.</param>
    /// <param name="continuationToken">Where the next page starts; null where none is known to come.</param>
    /// <param name="total">How many items the whole list has; null where the system does not say.</param>
    public Page(IReadOnlyList<T> items, string? continuationToken = null, long? total = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        Items = items;
        ContinuationToken = continuationToken;
        Total = total;
    }

    /// <summary>What the page holds, in the system's order.</summary>
    public IReadOnlyList<T> Items { get; init; }

    /// <summary>Where the next page starts, as text to keep and to give to <see cref="AsyncPages{T}.AsPages"/>; null where none is known to come. A walk tells
    /// its end by an empty page, so the last page has one, too.</summary>
    public string? ContinuationToken { get; init; }

    /// <summary>How many items the whole list has; null where the system does not say.</summary>
    public long? Total { get; init; }

    /// <summary>One line for people: how many items there are, not the items.</summary>
    public override string ToString() => ModelText.Line("Page", ("items", Items.Count), ("continuation_token", ContinuationToken), ("total", Total));
}
