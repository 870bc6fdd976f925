using System.Collections.Concurrent;

namespace ExtraHop.Client.Rest;

/// <summary>Sources of cancellation with their timers, used again from call to call: nearly every call ends long before its deadline.</summary>
/// <remarks>Only for calls whose token nobody can hold once the call is over; <see cref="HttpClient"/> hands a linked token of its own to the handlers.</remarks>
internal static class DeadlinePool
{
    private const int MostKept = 64;

    private static readonly ConcurrentQueue<CancellationTokenSource> s_idle = new();

    /// <summary>The one that this thread gave back last: no other thread has to be asked for it.</summary>
    [ThreadStatic]
    private static CancellationTokenSource? t_idle;

    /// <summary>A source that is canceled by the limit, on the system's clock, or by the token.</summary>
    public static CancellationTokenSource Rent(TimeSpan limit, CancellationToken token, out CancellationTokenRegistration registration)
    {
        CancellationTokenSource? source = t_idle;
        t_idle = null;
        if (source is null && !s_idle.TryDequeue(out source))
        {
            source = new CancellationTokenSource();
        }

        source.CancelAfter(limit);
        registration = token.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), source);
        return source;
    }

    /// <summary>Takes a source back. Dispose its registration first: that waits for a cancellation on its way.</summary>
    public static void Return(CancellationTokenSource source)
    {
        if (!source.TryReset())
        {
            source.Dispose();
        }
        else if (t_idle is null)
        {
            t_idle = source;
        }
        else if (s_idle.Count < MostKept)
        {
            s_idle.Enqueue(source);
        }
        else
        {
            source.Dispose();
        }
    }
}
