using System.Runtime.CompilerServices;
using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Packets;

/// <summary>Reads zip archives from any stream as they arrive, in constant memory: what a packet search with output zip or extract sends.</summary>
public static class CaptureArchive
{
    /// <summary>The entries one by one. Each dies when the next is asked for; what was not read of it is skipped (and checked).</summary>
    /// <param name="stream">The archive.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CaptureFormatException">The archive is cut, broken, encrypted, or no archive.</exception>
    public static async IAsyncEnumerable<CaptureEntry> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var input = new InflateInput(default, stream);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var number = 1; await ZipHeader.ReadAsync(input, number == 1, cancellationToken).ConfigureAwait(false) is { } header; number++)
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

    private static string SafeName(string name, int number, HashSet<string> used)
    {
        var safe = DownloadName.Sanitize(name) ?? FormattableString.Invariant($"entry-{number}");
        var unique = safe;
        for (var copy = 2; !used.Add(unique); copy++)
        {
            unique = FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(safe)} ({copy}){Path.GetExtension(safe)}");
        }

        return unique;
    }
}
