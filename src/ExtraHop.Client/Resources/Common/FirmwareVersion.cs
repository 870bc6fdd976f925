using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ExtraHop.Client;

/// <summary>A firmware version that compares by its numbers: <c>26.3</c> is newer than <c>9.8.0.1000</c>, and <c>9.10</c> newer than <c>9.9</c>.</summary>
/// <remarks>
/// Systems print up to four numbers, such as <c>9.8.0.1234</c>; lists and images may leave the last ones out. A number that is left out counts as 0, so
/// <c>26.3</c> equals <c>26.3.0.0</c>. What follows a hyphen, a plus sign or a blank is kept, and compared as text where all numbers are equal. The text is
/// printed as it was read.
/// </remarks>
public readonly struct FirmwareVersion : IComparable<FirmwareVersion>, IComparable, IEquatable<FirmwareVersion>, IParsable<FirmwareVersion>
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
        return TryParse(text, out FirmwareVersion version)
            ? version
            : throw new FormatException(
                $"'{(text.Length > 100 ? text[..100] + "..." : text)}' is no firmware version; expected numbers with dots between them, such as 9.8.0.1234 or "
                    + $"26.3.");
    }

    /// <summary>Reads a version, if the text is one.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="version">The version; the default value where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out FirmwareVersion version)
    {
        version = default;
        string trimmed = text?.Trim() ?? string.Empty;
        int end = trimmed.AsSpan().IndexOfAny('-', '+', ' ');
        string[] parts = (end < 0 ? trimmed : trimmed[..end]).Split('.');
        if (parts.Length > MostNumbers)
        {
            return false;
        }

        int[] numbers = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        version = new FirmwareVersion(trimmed, numbers, end < 0 ? string.Empty : trimmed[end..]);
        return true;
    }

    static FirmwareVersion IParsable<FirmwareVersion>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FirmwareVersion>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FirmwareVersion result) =>
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

        return string.CompareOrdinal(Suffix, other.Suffix);
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

    private int NumberAt(int index) => _numbers is { } numbers && index < numbers.Length ? numbers[index] : 0;
}
