namespace ExtraHop.Client.Http.Requests;

/// <summary>Limits of time on the client's clock.</summary>
internal static class Deadline
{
    /// <summary>A source that is canceled by the limit or by the token. Dispose the registration first, then the source.</summary>
    public static CancellationTokenSource Start(TimeProvider time, TimeSpan limit, CancellationToken token, out CancellationTokenRegistration registration)
    {
        var source = new CancellationTokenSource(limit, time);
        registration = token.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), source);
        return source;
    }

    /// <summary>The longer of two limits, where infinite is longest.</summary>
    public static TimeSpan Longer(TimeSpan one, TimeSpan other) =>
        one == Timeout.InfiniteTimeSpan || other == Timeout.InfiniteTimeSpan ? Timeout.InfiniteTimeSpan
        : one > other ? one
        : other;

    /// <summary>The timestamp at which a limit ends.</summary>
    public static long TimestampAfter(TimeProvider time, long start, TimeSpan limit) => start + (long)(limit.TotalSeconds * time.TimestampFrequency);
}
