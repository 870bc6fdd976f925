using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ExtraHop.Client;

/// <summary>A firmware version that compares by its numbers: <c>26.3</c> is newer than <c>9.8.0.1000</c>, and <c>9.10</c> newer than <c>9.9</c>.</summary>
/// <remarks>
/// Systems print up to four numbers, such as <c>9.8.0.1234</c>; lists and images may leave the last ones out. A number that is left out counts as 0, so
/// <c>26.3</c> equals <c>26.3.0.0</c>. What follows a hyphen, a plus sign or a blank is kept, and compared where all numbers are equal: letters as text, digits
/// as numbers, so <c>-rc10</c> comes after <c>-rc2</c>. The text is printed as it was read.
/// </remarks>
public readonly struct FirmwareVersion : IComparable<FirmwareVersion>, IComparable, IEquatable<FirmwareVersion>, ISpanParsable<FirmwareVersion>
{
    private const int MostNumbers = 8;

    private readonly string? _text;
    private readonly int[]? _numbers;

    private FirmwareVersion(string text, int[] numbers, string suffix)
    {
        _text = text;
        _numbers = numbers;
        Suffix = suffix;
    }

    /// <summary>The first number: 26 of <c>26.3</c>. 0 for the default value.</summary>
    public int Major => NumberAt(0);

    /// <summary>The second number: 3 of <c>26.3</c>. 0 where none is written.</summary>
    public int Minor => NumberAt(1);

    /// <summary>All numbers as they were written, at least one; empty for the default value.</summary>
    public IReadOnlyList<int> Numbers => _numbers ?? [];

    /// <summary>What follows the numbers, with the character that parts it from them, such as <c>-rc1</c>; empty for nothing.</summary>
    public string Suffix => field ?? string.Empty;

    /// <summary>Reads a version.</summary>
    /// <param name="text">Such as <c>9.8.0.1234</c> or <c>26.3</c>; blanks around it do not count.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">It is no version; the message names it.</exception>
    public static FirmwareVersion Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a version.</summary>
    /// <param name="text">Such as <c>9.8.0.1234</c> or <c>26.3</c>; blanks around it do not count.</param>
    /// <exception cref="FormatException">It is no version; the message names it.</exception>
    public static FirmwareVersion Parse(ReadOnlySpan<char> text) => TryParse(text, out FirmwareVersion version)
        ? version
        : throw new FormatException(
            $"'{(text.Length > 100 ? string.Concat(text[..100], "...") : text.ToString())}' is no firmware version; "
                + "expected numbers with dots between them, such as 9.8.0.1234 or 26.3.");

    /// <summary>Reads a version, if the text is one.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="version">The version; the default value where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out FirmwareVersion version) => TryParse(text.AsSpan(), out version);

    /// <summary>Reads a version, if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="version">The version; the default value where the text is none.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out FirmwareVersion version)
    {
        version = default;
        ReadOnlySpan<char> trimmed = text.Trim();
        int end = trimmed.IndexOfAny('-', '+', ' ');
        ReadOnlySpan<char> rest = end < 0 ? trimmed : trimmed[..end];
        int count = rest.Count('.') + 1;
        if (count > MostNumbers)
        {
            return false;
        }

        int[] numbers = new int[count];
        for (int i = 0; i < count; i++)
        {
            int dot = rest.IndexOf('.');
            if (!int.TryParse(dot < 0 ? rest : rest[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }

            rest = rest[(dot + 1)..];
        }

        version = new FirmwareVersion(trimmed.ToString(), numbers, end < 0 ? string.Empty : trimmed[end..].ToString());
        return true;
    }

    static FirmwareVersion IParsable<FirmwareVersion>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FirmwareVersion>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FirmwareVersion result) =>
        TryParse(s, out result);

    static FirmwareVersion ISpanParsable<FirmwareVersion>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<FirmwareVersion>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FirmwareVersion result) =>
        TryParse(s, out result);

    /// <summary>Below zero where this version is older than the other, above zero where it is newer.</summary>
    /// <param name="other">The other version. The default value is older than any.</param>
    public int CompareTo(FirmwareVersion other)
    {
        if (_numbers is null || other._numbers is null)
        {
            return (_numbers is null ? 0 : 1) - (other._numbers is null ? 0 : 1);
        }

        for (int i = 0; i < Math.Max(_numbers.Length, other._numbers.Length); i++)
        {
            if (NumberAt(i).CompareTo(other.NumberAt(i)) is not 0 and var order)
            {
                return order;
            }
        }

        return CompareSuffixes(Suffix, other.Suffix);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        FirmwareVersion other => CompareTo(other),
        _ => throw new ArgumentException($"A firmware version cannot be compared with a {obj.GetType().Name}.", nameof(obj)),
    };

    /// <summary>True where no number differs, those left out counting as 0, and what follows them is the same.</summary>
    /// <param name="other">The other version.</param>
    public bool Equals(FirmwareVersion other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FirmwareVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        ReadOnlySpan<int> numbers = _numbers.AsSpan().TrimEnd(0);
        foreach (int number in numbers)
        {
            hash.Add(number);
        }

        hash.Add(Suffix, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    /// <summary>The version as it was read; empty for the default value.</summary>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>True where both are the same version.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(FirmwareVersion left, FirmwareVersion right) => left.Equals(right);

    /// <summary>True where they differ.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(FirmwareVersion left, FirmwareVersion right) => !left.Equals(right);

    /// <summary>True where the left one is older.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(FirmwareVersion left, FirmwareVersion right) => left.CompareTo(right) < 0;

    /// <summary>True where the left one is older or the same.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(FirmwareVersion left, FirmwareVersion right) => left.CompareTo(right) <= 0;

    /// <summary>True where the left one is newer.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(FirmwareVersion left, FirmwareVersion right) => left.CompareTo(right) > 0;

    /// <summary>True where the left one is newer or the same.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(FirmwareVersion left, FirmwareVersion right) => left.CompareTo(right) >= 0;

    /// <summary>The version of a text that a system gave; null where it is none.</summary>
    internal static FirmwareVersion? Of(string? text) => TryParse(text, out FirmwareVersion version) ? version : null;

    /// <summary>Runs of digits as numbers, everything else as text. Only equal texts are equal: of <c>rc2</c> and <c>rc02</c>, one comes first.</summary>
    private static int CompareSuffixes(string one, string other)
    {
        ReadOnlySpan<char> left = one;
        ReadOnlySpan<char> right = other;
        while (!left.IsEmpty && !right.IsEmpty)
        {
            ReadOnlySpan<char> leftRun = TakeRun(ref left);
            ReadOnlySpan<char> rightRun = TakeRun(ref right);
            int order = char.IsAsciiDigit(leftRun[0]) && char.IsAsciiDigit(rightRun[0])
                ? CompareDigits(leftRun.TrimStart('0'), rightRun.TrimStart('0'))
                : leftRun.SequenceCompareTo(rightRun);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length != right.Length ? left.Length - right.Length : string.CompareOrdinal(one, other);
    }

    /// <summary>Takes the digits, or the other characters, at the beginning of a text.</summary>
    private static ReadOnlySpan<char> TakeRun(ref ReadOnlySpan<char> text)
    {
        int end = char.IsAsciiDigit(text[0]) ? text.IndexOfAnyExceptInRange('0', '9') : text.IndexOfAnyInRange('0', '9');
        ReadOnlySpan<char> run = end < 0 ? text : text[..end];
        text = text[run.Length..];
        return run;
    }

    /// <summary>Without zeros in front, the longer number is the greater one, however long it is.</summary>
    private static int CompareDigits(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length != right.Length ? left.Length - right.Length : left.SequenceCompareTo(right);

    private int NumberAt(int index) => _numbers is { } numbers && index < numbers.Length ? numbers[index] : 0;
}
