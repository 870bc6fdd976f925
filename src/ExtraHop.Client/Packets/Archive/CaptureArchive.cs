using System.Runtime.CompilerServices;
using ExtraHop.Client.Http.Files;
using ExtraHop.Client.Packets.Archive;
using ExtraHop.Client.Packets.Compression;

namespace ExtraHop.Client.Packets;

/// <summary>Reads zip archives from any stream as they arrive, in constant memory: what a packet search with output zip or extract sends.</summary>
public static class CaptureArchive
{
    /// <summary>The entries one by one. Each dies when the next is asked for; what was not read of it is skipped (and checked).</summary>
    /// <param name="stream">The archive.</param>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <exception cref="CaptureFormatException">The archive is cut, broken, encrypted, or no archive.</exception>
    public static async IAsyncEnumerable<CaptureEntry> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var input = new InflateInput(default, stream);
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int number = 1; await ZipHeader.ReadAsync(input, number == 1, cancellationToken).ConfigureAwait(false) is { } header; number++)
        {
            var content = new ZipEntryStream(input, header);
            await using (content.ConfigureAwait(false))
            {
                if (!header.IsFolder)
                {
                    yield return new CaptureEntry(header.Name, SafeName(header.Name, number, names), header.Length, content);
                }

                await content.FinishAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <param name="name">The name in the archive.</param>
    /// <param name="number">The entry number, from 1.</param>
    /// <param name="used">The names given so far, each with the number of its latest copy: counting goes on there, or many entries of one name would take
    /// quadratic time.</param>
    private static string SafeName(string name, int number, Dictionary<string, int> used)
    {
        string safe = DownloadName.Sanitize(name) ?? FormattableString.Invariant($"entry-{number}");
        if (used.TryAdd(safe, 1))
        {
            return safe;
        }

        string unique;
        do
        {
            unique = FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(safe)} ({++used[safe]}){Path.GetExtension(safe)}");
        }
        while (!used.TryAdd(unique, 1));
        return unique;
    }
}
