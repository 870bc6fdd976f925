namespace ExtraHop.Client.Rest;

/// <summary>Starts and restarts limits of time on the client's clock, joined with a caller's token.</summary>
internal static class Deadline
{
    /// <summary>A source that is canceled by the limit or by the token. Dispose the registration first, then the source.</summary>
    public static CancellationTokenSource Start(TimeProvider time, TimeSpan limit, CancellationToken token, out CancellationTokenRegistration registration)
    {
        if (ReferenceEquals(time, TimeProvider.System))
        {
            registration = default;
            var linked = CancellationTokenSource.CreateLinkedTokenSource(token);
            linked.CancelAfter(limit);
            return linked;
        }

        // A source that runs on another clock cannot be a linked one.
        var source = new CancellationTokenSource(limit, time);
        registration = token.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), source);
        return source;
    }

    /// <summary>Starts the limit again.</summary>
    public static void Restart(CancellationTokenSource source, TimeSpan limit)
    {
        try
        {
            source.CancelAfter(limit);
        }
        catch (ObjectDisposedException)
        {
            // The answer came before the last piece of the body had left; nobody watches the clock any more.
        }
    }

    /// <summary>The longer of two limits, where infinite is longest.</summary>
    public static TimeSpan Longer(TimeSpan one, TimeSpan other) =>
        one == Timeout.InfiniteTimeSpan || other == Timeout.InfiniteTimeSpan ? Timeout.InfiniteTimeSpan
        : one > other ? one
        : other;

    /// <summary>The timestamp at which a limit that starts now ends.</summary>
    public static long TimestampAfter(TimeProvider time, TimeSpan limit) => time.GetTimestamp() + (long)(limit.TotalSeconds * time.TimestampFrequency);
}
