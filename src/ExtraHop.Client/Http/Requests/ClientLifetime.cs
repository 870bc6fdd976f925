namespace ExtraHop.Client.Http.Requests;

/// <summary>Whether a client is still in use. What outlives a call, such as a capture that is being read, ends with it.</summary>
#pragma warning disable CA1001 // A source without a timer holds nothing, and streams that outlive the client still ask it.
internal sealed class ClientLifetime
#pragma warning restore CA1001
{
    private readonly CancellationTokenSource _over = new();

    /// <summary>True once the client was disposed.</summary>
    public bool IsOver => _over.IsCancellationRequested;

    /// <summary>Runs a callback when the client is disposed, or at once where it is.</summary>
    public CancellationTokenRegistration WhenOver(Action<object?> callback, object state) => _over.Token.UnsafeRegister(callback, state);

    /// <summary>Ends it. True the first time.</summary>
    public bool End()
    {
        lock (_over)
        {
            if (IsOver)
            {
                return false;
            }

            _over.Cancel();
            return true;
        }
    }

    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    public void ThrowIfOver()
    {
        if (IsOver)
        {
            throw Error();
        }
    }

    /// <summary>The error to raise in place of what a socket or a stream says.</summary>
    public static ObjectDisposedException Error() => new("ExtraHopClient", "The client was disposed.");
}
