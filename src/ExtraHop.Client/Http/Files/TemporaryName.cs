using System.Globalization;

namespace ExtraHop.Client.Http.Files;

/// <summary>The names that files have while they are saved. A long target name is shortened, so that every name that a file system takes can be saved
/// under.</summary>
internal static class TemporaryName
{
    private const string Ending = ".part";
    private const int Digits = 8;

    /// <summary>A new name beside a target.</summary>
    public static string For(string target) => Beside(target, "." + Guid.NewGuid().ToString("N")[..Digits] + Ending);

    /// <summary>The name for the part of a target that arrived; counted from 1.</summary>
    public static string ForPart(string target, int number) =>
        Beside(target, number == 1 ? ".partial" : string.Create(CultureInfo.InvariantCulture, $".{number}.partial"));

    /// <summary>Whether a name is one that <see cref="For"/> makes: for a target, or for any.</summary>
    public static bool Is(string name, string? target)
    {
        int stem = name.Length - Ending.Length - Digits - 1;
        return stem > 0
            && name.EndsWith(Ending, StringComparison.Ordinal)
            && name[stem] == '.'
            && name.Substring(stem + 1, Digits).All(char.IsAsciiHexDigitLower)
            && (target is null || name.AsSpan(0, stem).SequenceEqual(StemOf(target, name.Length - stem)));
    }

    private static string Beside(string target, string ending) =>
        Path.Combine(Path.GetDirectoryName(target) ?? string.Empty, StemOf(target, ending.Length) + ending);

    private static string StemOf(string target, int endingLength) => DownloadName.Cut(Path.GetFileName(target), DownloadName.LongestOnDisk - endingLength);
}
