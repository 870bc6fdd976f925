using System.Globalization;

namespace ExtraHop.Client;

/// <summary>A wait for a system was given up: it was not seen to go down, it stayed unreachable for too long, or the whole wait took too long.</summary>
/// <remarks>What the last look ran into, if it ran into anything, is the inner exception.</remarks>
public sealed class RestartTimeoutException : ExtraHopException
{
    private RestartTimeoutException(Uri? origin, TimeSpan limit, bool wentDown, bool isUnreachable, string message, Exception? innerException)
        : base(message, innerException)
    {
        Origin = origin;
        Limit = limit;
        WentDown = wentDown;
        IsUnreachable = isUnreachable;
    }

    /// <summary>The limit that ran out: <c>StartupTimeout</c>, <c>UnreachableTimeout</c> or <c>Timeout</c> of the options for the wait.</summary>
    public TimeSpan Limit { get; }

    /// <summary>True when the system was seen to go down. When it was not, the restart has not begun, or was over before the wait began.</summary>
    public bool WentDown { get; }

    /// <summary>True when the system stayed unreachable for too long.</summary>
    public bool IsUnreachable { get; }

    internal static RestartTimeoutException NotSeen(Uri? origin, TimeSpan limit) => new(origin, limit, wentDown: false, isUnreachable: false, string.Create(
        CultureInfo.InvariantCulture,
        $"The system has answered for {limit} and did not go down: its restart has not begun, or was over before the wait began."),
        null);

    internal static RestartTimeoutException Unreachable(Uri? origin, TimeSpan limit, Exception problem) =>
        new(origin, limit, wentDown: true, isUnreachable: true, string.Create(
        CultureInfo.InvariantCulture, $"The system was unreachable for longer than {limit}. The last look ran into: {TextOf(problem)}"), problem);

    internal static RestartTimeoutException TookTooLong(Uri? origin, TimeSpan limit, bool wentDown, Exception? problem) =>
        new(origin, limit, wentDown, isUnreachable: false, string.Create(
        CultureInfo.InvariantCulture,
        $"The system was not back within {limit}.{(problem is null ? string.Empty : " The last look ran into: " + TextOf(problem))}"),
        problem);
}
