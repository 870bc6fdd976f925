using System.Globalization;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A length of time as the API writes it where it takes a unit: <c>5m</c>, <c>90s</c>. A <see cref="TimeSpan"/> and a text convert by
/// themselves.</summary>
/// <remarks>Used where a query limits its own running time or a cursor's life. The default value is zero.</remarks>
[JsonConverter(typeof(QueryTimeSpanConverter))]
public readonly record struct QueryTimeSpan : IWireValue
{
    private readonly string? _text;

    private QueryTimeSpan(long milliseconds, string? text)
    {
        Milliseconds = milliseconds;
        _text = text;
    }

    /// <summary>The length in milliseconds; a year counts 365 days.</summary>
    public long Milliseconds { get; }

    /// <summary>The text on the wire, such as <c>5m</c> or <c>1500ms</c>.</summary>
    public string Value => _text ?? "0";

    /// <summary>A length of time in the largest unit that says it without a rest, to the millisecond.</summary>
    /// <param name="length">The length; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public static QueryTimeSpan FromTimeSpan(TimeSpan length)
    {
        if (length < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(length), string.Create(CultureInfo.InvariantCulture, $"The length is {length}; expected zero or more."));
        }

        long milliseconds = length.Ticks / TimeSpan.TicksPerMillisecond;
        (long amount, string unit) = milliseconds switch
        {
            0 => (0, "s"),
            _ when milliseconds % 86_400_000 == 0 => (milliseconds / 86_400_000, "d"),
            _ when milliseconds % 3_600_000 == 0 => (milliseconds / 3_600_000, "h"),
            _ when milliseconds % 60_000 == 0 => (milliseconds / 60_000, "m"),
            _ when milliseconds % 1000 == 0 => (milliseconds / 1000, "s"),
            _ => (milliseconds, "ms"),
        };
        return new(milliseconds, string.Create(CultureInfo.InvariantCulture, $"{amount}{unit}"));
    }

    /// <summary>Reads a length of time as the API writes it.</summary>
    /// <param name="text">Milliseconds (<c>1500</c>) or an amount with a unit (<c>5m</c>).</param>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static QueryTimeSpan Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out QueryTimeSpan length) ? length : throw new FormatException(Explain(text));
    }

    /// <summary>Reads a length of time as the API writes it; false when the text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The length, or zero.</param>
    public static bool TryParse(string? text, out QueryTimeSpan length)
    {
        string trimmed = text?.Trim() ?? string.Empty;
        bool read = QueryTimeUnit.TryParse(trimmed, out long milliseconds, out _);
        length = read ? new(milliseconds, trimmed) : default;
        return read;
    }

    /// <summary>Writes a length of time.</summary>
    /// <param name="length">The length; zero or more.</param>
    public static implicit operator QueryTimeSpan(TimeSpan length) => FromTimeSpan(length);

    /// <summary>Reads a length of time as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text, such as <c>5m</c>.</param>
    public static implicit operator QueryTimeSpan(string text) => Parse(text);

    /// <summary>The length, cut at what a <see cref="TimeSpan"/> can hold.</summary>
    public TimeSpan ToTimeSpan() => new(Math.Min(Milliseconds, TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerMillisecond) * TimeSpan.TicksPerMillisecond);

    /// <inheritdoc/>
    public override string ToString() => Value;

    internal static string Explain(string text) =>
        $"'{text}' is not a length of time. Expected milliseconds, or an amount with a unit such as '5m'; units are {QueryTimeUnit.Known}.";
}
