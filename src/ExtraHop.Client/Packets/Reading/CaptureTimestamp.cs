using System.Globalization;

namespace ExtraHop.Client.Packets;

/// <summary>When a packet was seen: whole nanoseconds since 1970-01-01 UTC, in a range that no capture can leave.</summary>
/// <param name="UnixNanoseconds">Nanoseconds since 1970-01-01T00:00:00Z; negative before.</param>
public readonly record struct CaptureTimestamp(Int128 UnixNanoseconds) : IComparable<CaptureTimestamp>
{
    private const long TicksAtEpoch = 621_355_968_000_000_000;

    /// <summary>Whole seconds since 1970-01-01 UTC, rounded down.</summary>
    public Int128 UnixSeconds => FloorDivide(UnixNanoseconds, 1_000_000_000);

    /// <summary>The nanoseconds within the second, 0 to 999,999,999.</summary>
    public int NanosecondOfSecond => (int)(UnixNanoseconds - (UnixSeconds * 1_000_000_000));

    /// <summary>Makes a timestamp of a <see cref="DateTimeOffset"/>.</summary>
    /// <param name="time">The time; its offset does not matter.</param>
    public static CaptureTimestamp FromDateTimeOffset(DateTimeOffset time) => new((Int128)(time.UtcTicks - TicksAtEpoch) * 100);

    /// <summary>The nanoseconds as a 64-bit number, which holds the years 1677 to 2262.</summary>
    /// <param name="nanoseconds">Nanoseconds since 1970-01-01 UTC.</param>
    /// <returns>False when the time lies outside that range.</returns>
    public bool TryGetUnixNanoseconds(out long nanoseconds)
    {
        nanoseconds = unchecked((long)UnixNanoseconds);
        return nanoseconds == UnixNanoseconds;
    }

    /// <summary>The time in UTC, rounded down to 100 nanoseconds.</summary>
    /// <exception cref="OverflowException">The time lies outside the years 1 to 9999; a capture can hold such times.</exception>
    public DateTimeOffset ToDateTimeOffset()
    {
        return TryToDateTimeOffset(out DateTimeOffset time)
            ? time
            : throw new OverflowException(
                $"The packet time of {UnixSeconds.ToString(CultureInfo.InvariantCulture)} s since 1970 lies outside the years 1 to 9999.");
    }

    /// <summary>The time in UTC, rounded down to 100 nanoseconds.</summary>
    /// <param name="time">The time.</param>
    /// <returns>False when the time lies outside the years 1 to 9999.</returns>
    public bool TryToDateTimeOffset(out DateTimeOffset time)
    {
        Int128 ticks = FloorDivide(UnixNanoseconds, 100) + TicksAtEpoch;
        if (ticks < 0 || ticks > DateTimeOffset.MaxValue.UtcTicks)
        {
            time = default;
            return false;
        }

        time = new DateTimeOffset((long)ticks, TimeSpan.Zero);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(CaptureTimestamp other) => UnixNanoseconds.CompareTo(other.UnixNanoseconds);

    /// <summary>The time as <c>2024-05-01T12:00:00.123456789Z</c>, or as seconds since 1970 where no calendar reaches.</summary>
    public override string ToString()
    {
        return TryToDateTimeOffset(out DateTimeOffset time)
            ? string.Create(CultureInfo.InvariantCulture, $"{time:yyyy-MM-ddTHH:mm:ss}.{NanosecondOfSecond:D9}Z")
            : string.Create(CultureInfo.InvariantCulture, $"{UnixSeconds}.{NanosecondOfSecond:D9}s");
    }

    /// <summary>The nanoseconds from one time to another.</summary>
    public static Int128 operator -(CaptureTimestamp left, CaptureTimestamp right) => left.UnixNanoseconds - right.UnixNanoseconds;

    /// <summary>Whether the left time is earlier.</summary>
    public static bool operator <(CaptureTimestamp left, CaptureTimestamp right) => left.UnixNanoseconds < right.UnixNanoseconds;

    /// <summary>Whether the left time is later.</summary>
    public static bool operator >(CaptureTimestamp left, CaptureTimestamp right) => left.UnixNanoseconds > right.UnixNanoseconds;

    /// <summary>Whether the left time is not later.</summary>
    public static bool operator <=(CaptureTimestamp left, CaptureTimestamp right) => left.UnixNanoseconds <= right.UnixNanoseconds;

    /// <summary>Whether the left time is not earlier.</summary>
    public static bool operator >=(CaptureTimestamp left, CaptureTimestamp right) => left.UnixNanoseconds >= right.UnixNanoseconds;

    private static Int128 FloorDivide(Int128 value, long divisor)
    {
        Int128 quotient = value / divisor;
        return quotient * divisor > value ? quotient - 1 : quotient;
    }
}
