namespace ExtraHop.Client.Rest;

/// <summary>The pauses between attempts.</summary>
internal static class Backoff
{
    /// <summary>Base times two to the number of the attempt, 80 % to 120 % of it, never above the cap.</summary>
    /// <param name="options">Base and cap.</param>
    /// <param name="attempt">The attempt that failed, from 0.</param>
    /// <param name="random">A number from 0 to below 1.</param>
    public static TimeSpan Pause(RetryOptions options, int attempt, double random)
    {
        double milliseconds = options.BaseDelay.TotalMilliseconds * Math.Pow(2, attempt) * (0.8 + (0.4 * random));
        return TimeSpan.FromMilliseconds(Math.Min(milliseconds, options.MaxDelay.TotalMilliseconds));
    }
}
