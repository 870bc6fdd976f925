using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace ExtraHop.Client.Http.Files;

/// <summary>The name that a system gives a file, made safe to be used in a folder of ours.</summary>
internal static class DownloadName
{
    /// <summary>How many bytes a name may have on most file systems.</summary>
    public const int LongestOnDisk = 255;

    // The rest is left to what users add to it.
    private const int MaximumBytes = 200;

    private static readonly string[] s_devices =
    [
        "CON", "PRN", "AUX", "NUL",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    ];

    /// <summary>The file name of a response; null when it gives none that can be used.</summary>
    public static string? Of(System.Net.Http.Headers.HttpContentHeaders headers) =>
        headers.ContentDisposition is { } disposition
            ? Sanitize(Unquoted(disposition.FileNameStar) ?? Unquoted(disposition.FileName))
            : headers.NonValidated.TryGetValues("Content-Disposition", out HeaderStringValues raw) ? Sanitize(FromRaw(raw.ToString())) : null;

    /// <summary>Makes one bare file name of any text: no folders, no characters that a system refuses or hides, no name of a device.</summary>
    public static string? Sanitize(string? name)
    {
        if (name is null)
        {
            return null;
        }

        var text = new StringBuilder(name.Length);
        foreach (Rune rune in name[(name.LastIndexOfAny(['/', '\\']) + 1)..].EnumerateRunes())
        {
            bool hidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
            if (!hidden && rune != Rune.ReplacementChar)
            {
                text.Append(rune.IsAscii && "<>:\"|?*".Contains((char)rune.Value, StringComparison.Ordinal) ? "_" : rune.ToString());
            }
        }

        string safe = Shortened(text.ToString().Trim(' ', '.')).Trim(' ', '.');
        if (safe.Length == 0)
        {
            return null;
        }

        string stem = safe.Split('.')[0].TrimEnd();
        return s_devices.Contains(stem, StringComparer.OrdinalIgnoreCase) ? "_" + safe : safe;
    }

    /// <summary>The start of a name that has at most so many bytes, cut between two characters.</summary>
    public static string Cut(string name, int bytes)
    {
        int length = 0;
        foreach (Rune rune in name.EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
            {
                return name[..length];
            }

            length += rune.Utf16SequenceLength;
        }

        return name;
    }

    private static string Shortened(string name)
    {
        string ending = Path.GetExtension(name) is { Length: <= 16 } extension ? extension : string.Empty;
        return Encoding.UTF8.GetByteCount(name) <= MaximumBytes
            ? name
            : Cut(name[..^ending.Length], MaximumBytes - Encoding.UTF8.GetByteCount(ending)) + ending;
    }

    private static string? Unquoted(string? text) => text?.Trim() is { Length: > 0 } trimmed
        ? (trimmed is ['"', .., '"'] ? trimmed[1..^1] : trimmed).Replace("\\\"", "\"", StringComparison.Ordinal)
        : null;

    // Some systems write the name without the quotes that its blanks call for; the platform's parser takes nothing from such a header.
    private static string? FromRaw(string header)
    {
        const string Name = "filename=";
        int start = header.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        string rest = header[(start + Name.Length)..].Trim();
        if (rest.StartsWith('"'))
        {
            int close = rest.IndexOf('"', 1);
            return close > 0 ? rest[1..close] : rest[1..];
        }

        return Unquoted(rest.Split(';')[0]);
    }
}
