using System.Runtime.CompilerServices;
using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Http.Errors;
using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Http.Files;

/// <summary>A response's body that may take any time in all, but may not stay silent for longer than the options allow. It owns the response.</summary>
/// <remarks>
/// A read that finds its bytes waiting costs nothing more than the inner read. One that has to wait arms one timer, which serves all reads of the
/// stream; nothing is allocated for it. Like any network stream it serves one read at a time.
/// </remarks>
internal sealed class IdleTimeoutStream : ReadOnlyStream, IFromSystem
{
    private readonly IDisposable? _connection;
    private readonly Stream _inner;
    private readonly Operation _operation;
    private readonly Uri _origin;
    private readonly TimeSpan _limit;
    private readonly TimeProvider _time;
    private readonly ClientLifetime _client;
    private readonly CancellationTokenRegistration _withClient;
    private CancellationTokenSource _idle;
    private bool _disposed;

    /// <param name="connection">What holds the connection; it is disposed with the stream.</param>
    /// <param name="inner">The body.</param>
    /// <param name="operation">What the errors name.</param>
    /// <param name="settings">The clock and the limit.</param>
    /// <param name="limit">The limit of this call; null for that of the client.</param>
    public IdleTimeoutStream(IDisposable? connection, Stream inner, Operation operation, RestSettings settings, TimeSpan? limit = null)
    {
        _connection = connection;
        _inner = inner;
        _operation = operation;
        _origin = settings.Origin;
        _limit = limit ?? settings.StreamIdleTimeout;
        _time = settings.Time;
        _client = settings.Lifetime;
        _idle = NewIdle();

        // Weakly: a body that its reader forgot is not kept alive by the client.
        _withClient = _client.WhenOver(
            static state => (((WeakReference<IdleTimeoutStream>)state!).TryGetTarget(out IdleTimeoutStream? stream) ? stream : null)?.End(),
            new WeakReference<IdleTimeoutStream>(this));
    }

    /// <summary>The system that sends the body.</summary>
    public Uri Origin => _origin;

    /// <summary>What was asked for, whose secrets errors must not tell.</summary>
    private ApiRequest? Request { get; init; }

    /// <summary>The bytes read so far.</summary>
    public long BytesRead { get; private set; }

    public override bool CanRead => !_disposed;

    public override bool CanTimeout => false;

    public override long Position
    {
        get => BytesRead;
        set => base.Position = value;
    }

    /// <summary>Takes the body of an answer over.</summary>
    public static IdleTimeoutStream Of(ApiAnswer answer, RestSettings settings)
    {
        (Stream inner, IDisposable? connection) = answer.TakeStream();
        return new IdleTimeoutStream(connection, inner, answer.Operation, settings, answer.Request.Call?.StreamIdleTimeout) { Request = answer.Request };
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_disposed || _client.IsOver || cancellationToken.IsCancellationRequested)
        {
            return _disposed ? ValueTask.FromException<int>(new ObjectDisposedException(nameof(IdleTimeoutStream)))
                : _client.IsOver ? ValueTask.FromException<int>(ClientLifetime.Error())
                : ValueTask.FromCanceled<int>(cancellationToken);
        }

        ValueTask<int> pending;
        try
        {
            pending = _inner.ReadAsync(buffer, _idle.Token);
        }
        catch (Exception error) when (_client.IsOver || IsTransport(error))
        {
            return ValueTask.FromException<int>(_client.IsOver ? ClientLifetime.Error() : Transport(error));
        }

        if (!pending.IsCompletedSuccessfully)
        {
            return WaitAsync(pending, cancellationToken);
        }

        int read = pending.Result;
        BytesRead += read;
        return new ValueTask<int>(read);
    }

    public override async ValueTask DisposeAsync()
    {
        if (!_disposed)
        {
            await _inner.DisposeAsync().ConfigureAwait(false);
        }

        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            _withClient.Dispose();
            _inner.Dispose();
            _connection?.Dispose();
            _idle.Dispose();
        }

        base.Dispose(disposing);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> WaitAsync(ValueTask<int> pending, CancellationToken cancellationToken)
    {
        CancellationTokenSource idle = _idle;
        CancellationTokenRegistration callers = cancellationToken.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), idle);
        try
        {
            idle.CancelAfter(_limit);
            int read = await pending.ConfigureAwait(false);
            BytesRead += read;
            return read;
        }
        catch (Exception error) when (cancellationToken.IsCancellationRequested && (error is OperationCanceledException || IsTransport(error)))
        {
            throw new OperationCanceledException("The read was canceled by its caller.", error, cancellationToken);
        }
        catch (Exception) when (_client.IsOver)
        {
            throw ClientLifetime.Error();
        }
        catch (Exception error) when (idle.IsCancellationRequested && (error is OperationCanceledException || IsTransport(error)))
        {
            throw new ExtraHopTimeoutException(
                _operation.ToString(),
                nameof(RestSettings.StreamIdleTimeout),
                _limit,
                FormattableString.Invariant($"Of the body, {BytesRead:N0} bytes had come; then the system fell silent."),
                requestWasSent: true,
                Request?.Redactor.Redact(error) ?? error)
            {
                Origin = _origin,
            };
        }
        catch (Exception error) when (IsTransport(error))
        {
            throw Transport(error);
        }
        finally
        {
            await callers.DisposeAsync().ConfigureAwait(false);
            Rearm(idle);
        }
    }

    /// <summary>The client was disposed: a read that waits ends, and the connection is closed also where nobody reads.</summary>
    private void End()
    {
        try
        {
            _idle.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // A read has just ended and replaced it; the next one finds that the client is gone.
        }

        _connection?.Dispose();
    }

    private void Rearm(CancellationTokenSource idle)
    {
        if (_disposed)
        {
            return;
        }

        // Where a source cannot be used again (it fired, or it runs on a clock whose timers cannot tell), a new one takes its place.
        if (_limit == Timeout.InfiniteTimeSpan ? idle.IsCancellationRequested : !idle.TryReset())
        {
            _idle = NewIdle();
            idle.Dispose();
        }
    }

    private CancellationTokenSource NewIdle() => new(Timeout.InfiniteTimeSpan, _time);

    private static bool IsTransport(Exception error) => TransportFailure.Is(error) || error is InvalidDataException;

    private ExtraHopTransportException Transport(Exception error) =>
        TransportError.Broken(_operation, Request?.Redactor.Redact(error) ?? error, BytesRead, _origin);
}
