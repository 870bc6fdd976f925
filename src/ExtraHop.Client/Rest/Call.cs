using System.Diagnostics.CodeAnalysis;

namespace ExtraHop.Client.Rest;

/// <summary>One call: its request, its deadline and the token that joins the deadline with the caller's.</summary>
/// <remarks>A call whose answer is streamed is timed until its headers came; the reader of the stream then watches for silence.</remarks>
internal readonly struct Call : IDisposable
{
    private readonly CancellationTokenSource? _deadline;
    private readonly CancellationTokenRegistration _registration;
    private readonly CancellationToken _callers;
    private readonly TimeSpan _limit;
    private readonly bool _pooled;

    public Call(RestSettings settings, ApiRequest request, CancellationToken callersToken)
    {
        if (callersToken.IsCancellationRequested)
        {
            request.Dispose();
            throw new OperationCanceledException(callersToken);
        }

        _callers = callersToken;
        Request = request;
        _limit = request.StreamsResponse ? Deadline.Longer(settings.TotalTimeout, settings.StreamIdleTimeout) : settings.TotalTimeout;
        bool uploads = request.Content is StreamBody or MultipartBody;
        if (_limit != Timeout.InfiniteTimeSpan)
        {
            // An upload may restart its deadline after the answer came, and a streamed answer outlives the call: neither may touch the deadline of another call.
            _pooled = !uploads && !request.StreamsResponse && ReferenceEquals(settings.Time, TimeProvider.System);
            _deadline = _pooled
                ? DeadlinePool.Rent(_limit, callersToken, out _registration)
                : Deadline.Start(settings.Time, _limit, callersToken, out _registration);
            Request.Deadline = Deadline.TimestampAfter(settings.Time, _limit);
        }

        if (uploads)
        {
            WatchUpload(Request, settings.Time, _deadline, _limit);
        }
    }

    public ApiRequest Request { get; }

    /// <summary>Canceled by the deadline and by the caller.</summary>
    public CancellationToken Token => _deadline?.Token ?? _callers;

    /// <summary>Finds the error that a caller should see instead of what was thrown; false where the thrown one says it well.</summary>
    public bool TryExplain(Exception error, [NotNullWhen(true)] out Exception? better)
    {
        better = null;
        if (_callers.IsCancellationRequested)
        {
            bool sayItAgain = error switch
            {
                OperationCanceledException canceled => canceled.CancellationToken != _callers,
                IOException or HttpRequestException or ExtraHopTransportException or ExtraHopTimeoutException => true,
                _ => false,
            };
            better = sayItAgain ? new OperationCanceledException("The call was canceled by its caller.", error, _callers) : null;
        }
        else if (_deadline is { IsCancellationRequested: true } && error is OperationCanceledException or IOException or HttpRequestException)
        {
            better = new ExtraHopTimeoutException(Request.Operation.ToString(), _limit, "the whole call", error);
        }
        else if (error is IOException or HttpRequestException)
        {
            better = new ExtraHopTransportException(Request.Operation.ToString(), requestWasSent: true, error);
        }

        return better is not null;
    }

    public void Dispose()
    {
        Request.Dispose();
        _registration.Dispose();
        if (_pooled)
        {
            DeadlinePool.Return(_deadline!);
        }
        else
        {
            _deadline?.Dispose();
        }
    }

    /// <summary>A body of any size may take its time, but not stop: each piece that leaves starts the deadline again.</summary>
    private static void WatchUpload(ApiRequest request, TimeProvider time, CancellationTokenSource? deadline, TimeSpan limit)
    {
        if (deadline is not null)
        {
            request.CallMoved = () =>
            {
                Deadline.Restart(deadline, limit);
                request.Deadline = Deadline.TimestampAfter(time, limit);
            };
        }

        foreach (StreamBody body in request.Content is MultipartBody parts ? parts.Streams : [(StreamBody)request.Content!])
        {
            body.PieceSent = request.Moved;
        }
    }
}
