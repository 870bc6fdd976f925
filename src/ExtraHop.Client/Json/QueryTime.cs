using System.Globalization;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A point in time as queries name it: an absolute one, one so long ago, or now.</summary>
/// <remarks>
/// The API takes milliseconds since 1970 (absolute), a negative number (so many milliseconds ago), 0 (now) or a text with a unit, such as <c>-30m</c>.
/// The default value is <see cref="Now"/>. A <see cref="DateTimeOffset"/> and a text convert by themselves: <c>From = "-30m"</c>.
/// </remarks>
[JsonConverter(typeof(QueryTimeConverter))]
public readonly record struct QueryTime : IWireValue
{
    // Null where the milliseconds say it all. Two spellings of one point are two values, as they are two texts on the wire.
    private readonly string? _text;

    private QueryTime(long milliseconds, string? text = null)
    {
        Milliseconds = milliseconds;
        _text = text;
    }

    /// <summary>Now: 0 on the wire.</summary>
    public static QueryTime Now => default;

    /// <summary>The time in milliseconds: since 1970-01-01 UTC when positive, before now when negative, now when 0. A year counts 365 days.</summary>
    public long Milliseconds { get; }

    /// <summary>True for a time that moves with the clock: now, or so long ago.</summary>
    public bool IsRelative => Milliseconds <= 0;

    /// <summary>True when the wire has a text with a unit instead of a number.</summary>
    public bool HasUnit => _text is not null;

    /// <summary>The text on the wire, such as <c>1767225600000</c>, <c>0</c> or <c>-30m</c>.</summary>
    public string Value => _text ?? Milliseconds.ToString(CultureInfo.InvariantCulture);

    /// <summary>A time in milliseconds, as the API counts them.</summary>
    /// <param name="milliseconds">Since 1970-01-01 UTC when positive, before now when negative, now when 0.</param>
    public static QueryTime FromMilliseconds(long milliseconds) => new(milliseconds);

    /// <summary>A time so long before now, to the millisecond.</summary>
    /// <param name="age">How long ago; zero is now.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative: queries do not reach into the future.</exception>
    public static QueryTime Ago(TimeSpan age) => age >= TimeSpan.Zero
        ? new(-(age.Ticks / TimeSpan.TicksPerMillisecond))
        : throw new ArgumentOutOfRangeException(
            nameof(age), string.Create(CultureInfo.InvariantCulture, $"A time that lies {age} ago is in the future; expected zero or more."));

    /// <summary>An absolute time, to the millisecond.</summary>
    /// <param name="time">The time; after 1970-01-01 UTC.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is not after 1970, where the API's numbers would mean something else.</exception>
    public static QueryTime FromDateTimeOffset(DateTimeOffset time) => time.ToUnixTimeMilliseconds() is > 0 and var milliseconds
        ? new(milliseconds)
        : throw new ArgumentOutOfRangeException(
            nameof(time),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{time:O} is not after 1970-01-01 UTC, and the API reads its number as a time before now; use QueryTime.Ago for that."));

    /// <summary>Reads a time as the API writes it.</summary>
    /// <param name="text">Milliseconds (<c>1767225600000</c>, <c>-1800000</c>), <c>0</c> or <c>now</c>, or an amount with a unit (<c>-30m</c>).</param>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static QueryTime Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out QueryTime time) ? time : throw new FormatException(Explain(text));
    }

    /// <summary>Reads a time as the API writes it; false when the text is no such time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="time">The time, or now.</param>
    public static bool TryParse(string? text, out QueryTime time)
    {
        time = default;
        string trimmed = text?.Trim() ?? string.Empty;
        if (trimmed is "now")
        {
            return true;
        }

        bool negative = trimmed.StartsWith('-');
        if (!QueryTimeUnit.TryParse(trimmed.AsSpan(negative ? 1 : 0), out long milliseconds, out bool hasUnit) || (hasUnit && !negative && milliseconds > 0))
        {
            return false;
        }

        time = new QueryTime(negative ? -milliseconds : milliseconds, hasUnit && milliseconds > 0 ? trimmed : null);
        return true;
    }

    /// <summary>Refuses a window that ends before it starts, as far as that can be known without a clock: both ends absolute, or both relative.</summary>
    /// <param name="from">The start; null is not checked.</param>
    /// <param name="until">The end; null is not checked.</param>
    /// <param name="parameterName">The parameter that the error names.</param>
    /// <exception cref="ArgumentException">The start lies after the end.</exception>
    public static void RequireOrder(QueryTime? from, QueryTime? until, string parameterName = "from")
    {
        if (from is { } start && until is { } end && start.IsRelative == end.IsRelative && start.Milliseconds > end.Milliseconds)
        {
            throw new ArgumentException(
                $"'from' ({start.ToString()}) lies after 'until' ({end.ToString()}); a window runs from the earlier time to the later one.", parameterName);
        }
    }

    /// <summary>The point in time that is meant when it is now so late.</summary>
    /// <param name="now">The time from which relative ones count back.</param>
    public DateTimeOffset ToDateTimeOffset(DateTimeOffset now)
    {
        Int128 milliseconds = IsRelative ? (Int128)now.ToUnixTimeMilliseconds() + Milliseconds : Milliseconds;
        Int128 first = DateTimeOffset.MinValue.ToUnixTimeMilliseconds();
        Int128 last = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();
        return DateTimeOffset.FromUnixTimeMilliseconds((long)Int128.Clamp(milliseconds, first, last));
    }

    /// <summary>Makes an absolute time.</summary>
    /// <param name="time">The time; after 1970-01-01 UTC.</param>
    public static implicit operator QueryTime(DateTimeOffset time) => FromDateTimeOffset(time);

    /// <summary>Reads a time as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text, such as <c>-30m</c>.</param>
    public static implicit operator QueryTime(string text) => Parse(text);

    /// <inheritdoc/>
    public override string ToString() => Milliseconds == 0 ? "now" : Value;

    internal static string Explain(string text)
    {
        string trimmed = text.Trim();
        string hint = QueryTimeUnit.TryParse(trimmed, out _, out bool hasUnit) && hasUnit
            ? $"An amount with a unit counts back and starts with a minus: '-{trimmed}'."
            : trimmed.EndsWith('M') ? "A capital M is not minutes; write 'm'."
            : DateTimeOffset.TryParse(trimmed, CultureInfo.InvariantCulture, out _) ? "The API takes no dates as text; pass a DateTimeOffset."
            : $"Units are {QueryTimeUnit.Known}.";
        return $"'{text}' is not a query time. Expected milliseconds since 1970, 0 or 'now', or an amount before now such as '-30m'. {hint}";
    }
}
