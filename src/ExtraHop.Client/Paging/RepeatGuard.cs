using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ExtraHop.Client.Paging;

/// <summary>Watches the pages of one walk for one that came before: a system that ignores the offset or the cursor would be asked for ever, and its first page
/// be taken for many.</summary>
/// <param name="keyOf">What identifies an item.</param>
/// <param name="limit">The page size that is asked for; null where the system's own is not known.</param>
/// <param name="keysIdentify">False where different items may have equal keys: repeated pages are then possible as long as the total promises more.</param>
internal sealed class RepeatGuard<T>(Func<T, string> keyOf, long? limit, bool keysIdentify = true)
{
    /// <summary>Sixteen bytes a page.</summary>
    private readonly HashSet<UInt128> _seen = [];
    private int _firstCount;

    /// <summary>Looks at a page that is not empty.</summary>
    /// <param name="items">The page.</param>
    /// <param name="read">How many items came before it.</param>
    /// <param name="total">How many there are, as the system says; null where it does not.</param>
    /// <returns>True when the list ended before this page: its first page was all of it, and the system gives it again.</returns>
    /// <exception cref="PagingStoppedException">The page came before, and the list was not whole.</exception>
    public bool IsEnd(IReadOnlyList<T> items, long read, long? total)
    {
        int pages = _seen.Count;
        if (_seen.Add(HashOf(items)))
        {
            _firstCount = pages == 0 ? items.Count : _firstCount;
            return false;
        }

        // More than was asked for proves nothing: a system may have a least size of pages, too.
        if (pages == 1 && (total is null ? _firstCount < limit : read >= total))
        {
            return true;
        }

        return !keysIdentify && read < total ? false : throw PagingStoppedException.Repeated(read, total);
    }

    private UInt128 HashOf(IReadOnlyList<T> items)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (T? item in items)
        {
            // Keys have no line breaks: they are numbers, identifiers or JSON without blanks.
            hash.AppendData(Encoding.UTF8.GetBytes(keyOf(item) + "\n"));
        }

        return BinaryPrimitives.ReadUInt128LittleEndian(hash.GetHashAndReset());
    }
}
