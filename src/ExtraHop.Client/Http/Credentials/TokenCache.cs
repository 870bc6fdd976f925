using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Http.Credentials;

/// <summary>Holds one token for all calls and lets one fetch run at a time.</summary>
/// <remarks>The fetch belongs to nobody: who waits for it may go without stopping it for the others, and all who wait share its end, good or bad.</remarks>
internal sealed class TokenCache : IDisposable
{
    /// <summary>How long a background renewal that failed is left alone while the old token still works.</summary>
    private static readonly TimeSpan s_calm = TimeSpan.FromSeconds(5);

    private readonly object _gate = new();
    private readonly Func<CancellationToken, Task<AccessToken>> _fetch;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _disposed = new();
    private AccessToken? _current;
    private Task<AccessToken>? _pending;
    private long _calmUntil = long.MinValue;

    public TokenCache(Func<CancellationToken, Task<AccessToken>> fetch, TimeProvider time)
    {
        _fetch = fetch;
        _time = time;
    }

    public ValueTask<AccessToken> GetAsync(CancellationToken cancellationToken)
    {
        Task<AccessToken> pending;
        lock (_gate)
        {
            long now = _time.GetTimestamp();
            if (_current is { } token && now < token.ExpiresAt)
            {
                if (now >= token.RefreshAt && now >= _calmUntil)
                {
                    _pending ??= Start();
                }

                return new(token);
            }

            pending = _pending ??= Start();
        }

        return new(pending.WaitAsync(cancellationToken));
    }

    /// <summary>Drops the token if it is still the one that was refused; a newer one stays.</summary>
    public void Refuse(string header)
    {
        lock (_gate)
        {
            if (_current is { } token && string.Equals(token.Header, header, StringComparison.Ordinal))
            {
                _current = null;
            }
        }
    }

    public void Dispose()
    {
        _disposed.Cancel();
        _disposed.Dispose();
    }

    private Task<AccessToken> Start()
    {
        CancellationToken disposed = _disposed.Token;

        // Whoever comes first must not lend the shared fetch their span, culture or locals.
        Task<AccessToken> fetch;
        AsyncFlowControl? flow = ExecutionContext.IsFlowSuppressed() ? null : ExecutionContext.SuppressFlow();
        try
        {
            fetch = Task.Run(() => FetchAsync(disposed), CancellationToken.None);
        }
        finally
        {
            flow?.Undo();
        }

        // Nobody may be waiting for a renewal in the background; its failure is logged where it happens.
        _ = fetch.ContinueWith(static task => _ = task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return fetch;
    }

    private async Task<AccessToken> FetchAsync(CancellationToken disposed)
    {
        AccessToken? token = null;
        try
        {
            token = await _fetch(disposed).ConfigureAwait(false);
            return token;
        }
        finally
        {
            lock (_gate)
            {
                _pending = null;
                _current = token ?? _current;
                _calmUntil = token is null ? Deadline.TimestampAfter(_time, _time.GetTimestamp(), s_calm) : long.MinValue;
            }
        }
    }
}
