using System.Globalization;

namespace ExtraHop.Client;

/// <summary>
/// A list could not be read to its end: the system gave an empty page although its total promises more, a page that it gave before, or pages in an order that
/// cannot be followed.
/// </summary>
/// <remarks>
/// What was enumerated before is good as far as it goes. Usual reasons are a cursor that ran out of its time, a store that was cleaned meanwhile, a
/// search cut short by the system, and a system that ignores the offset.
/// </remarks>
public sealed class PagingStoppedException : ExtraHopException
{
    internal PagingStoppedException(long read, long total)
        : this(
            read,
            total,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The list stopped after {read} of {total} items: the system gave an empty page before its own total was reached. "
                    + $"The search may have run out of its time: ask again, or for a shorter window."))
    {
    }

    private PagingStoppedException(long read, long? total, string message)
        : base(message)
    {
        Read = read;
        Total = total;
    }

    /// <summary>How many items were read before.</summary>
    public long Read { get; }

    /// <summary>How many items the system promised; null where it promised no number.</summary>
    public long? Total { get; }

    internal static PagingStoppedException OutOfOrder(long read, long earlier, long later) => new(
        read,
        null,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The list was left after {read} items: it is to be ordered by time, oldest first, but {later} comes after {earlier}."));

    internal static PagingStoppedException Repeated(long read, long? total) => new(
        read,
        total,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The list was left after {read} items{(total is null ? string.Empty : $" of {total}")}: the system gave a page again that it had given before, so "
                + $"it ignores the offset or the cursor. If it knows no pages at all, ask with a limit above the length of the list."));
}
