using System.Text.Json;

namespace ExtraHop.Client.Json;

/// <summary>Counts since 1970 turned into times, with a clear error where .NET has no such time.</summary>
internal static class UnixTime
{
    public static DateTimeOffset FromTicks(long count, long ticksPerUnit)
    {
        Int128 ticks = ((Int128)count * ticksPerUnit) + DateTimeOffset.UnixEpoch.Ticks;
        return ticks >= 0 && ticks <= DateTimeOffset.MaxValue.UtcTicks
            ? new DateTimeOffset((long)ticks, TimeSpan.Zero)
            : throw new JsonException($"The time {count} lies outside the years 1 to 9999.");
    }
}
