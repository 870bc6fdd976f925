using System.Collections.Concurrent;

namespace ExtraHop.Client.Rest;

/// <summary>Sources of cancellation with their timers, used again from call to call: nearly every call ends long before its deadline.</summary>
/// <remarks>Only for calls whose token nobody can hold once the call is over; <see cref="HttpClient"/> hands a linked token of its own to the handlers.</remarks>
internal static class DeadlinePool
{
    private const int MostKept = 64;

    private static readonly ConcurrentQueue<CancellationTokenSource> s_idle = new();

    /// <summary>A source that is canceled by the limit, on the system's clock, or by the token.</summary>
    public static CancellationTokenSource Rent(TimeSpan limit, CancellationToken token, out CancellationTokenRegistration registration)
    {
        if (!s_idle.TryDequeue(out CancellationTokenSource? source))
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
        if (s_idle.Count < MostKept && source.TryReset())
        {
            s_idle.Enqueue(source);
        }
        else
        {
            source.Dispose();
        }
    }
}
