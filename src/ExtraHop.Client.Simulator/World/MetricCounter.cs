using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.World;

/// <summary>
/// A counter that only grows, worked out for any moment from its seed alone. What it counts in a window is the difference of its ends, so a window
/// always agrees with the sum of its parts, whatever the cycle, and a year costs no more than a second.
/// </summary>
internal static class MetricCounter
{
    // Seconds. The rate swings with each of them.
    private static readonly long[] s_swings = [1, 30, 300, 3600, 86_400];

    /// <summary>What is counted from one moment to before another, in milliseconds since 1970.</summary>
    /// <param name="stream">The seed of the counter.</param>
    /// <param name="perSecond">How much it counts a second in the long run.</param>
    /// <param name="from">Start of the window.</param>
    /// <param name="until">End of the window.</param>
    public static long Count(ulong stream, double perSecond, long from, long until) =>
        until <= from ? 0 : Reading(stream, perSecond, until) - Reading(stream, perSecond, from);

    private static long Reading(ulong stream, double perSecond, long time)
    {
        double seconds = time / 1000.0;
        double grown = seconds;
        foreach (long swing in s_swings)
        {
            // Each swing adds at most a sixth to the slope or takes it away; the five of them never turn it around.
            double step = Math.Floor(seconds / swing);
            double low = Chance(stream, swing, (long)step);
            grown += swing / 6.0 * (low + (Chance(stream, swing, (long)step + 1) - low) * (seconds / swing - step));
        }

        return (long)Math.Floor(perSecond * grown);
    }

    /// <summary>A number from 0 to 1.</summary>
    private static double Chance(ulong stream, long swing, long step) =>
        (SeededHash.Mix(stream ^ SeededHash.Mix((ulong)(step * 131 + swing))) >> 11) / (double)(1UL << 53);
}
