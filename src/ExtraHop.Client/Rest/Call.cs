namespace ExtraHop.Client.Rest;

/// <summary>One call: its request, its deadline and the token that joins the deadline with the caller's.</summary>
internal readonly struct Call : IDisposable
{
    private readonly CancellationTokenSource? _deadline;
    private readonly CancellationToken _callers;
    private readonly RestSettings _settings;

    public Call(RestSettings settings, Operation operation, Uri target, HttpContent? content, bool streamsResponse, CancellationToken callersToken)
    {
        _settings = settings;
        _callers = callersToken;
        Request = new ApiRequest(operation, target) { Content = content, StreamsResponse = streamsResponse };
        TimeSpan limit = settings.TotalTimeout;
        if (limit == Timeout.InfiniteTimeSpan)
        {
            Token = callersToken;
            return;
        }

        _deadline = ReferenceEquals(settings.Time, TimeProvider.System)
            ? CancellationTokenSource.CreateLinkedTokenSource(callersToken)
            : DeadlineOn(settings.Time, callersToken);
        _deadline.CancelAfter(limit);
        Token = _deadline.Token;
        Request.Deadline = settings.Time.GetTimestamp() + (long)(limit.TotalSeconds * settings.Time.TimestampFrequency);

        // A body of any size may take its time, but not stop: each piece that leaves starts the deadline again.
        if (content is StreamBody or MultipartBody)
        {
            CancellationTokenSource deadline = _deadline;
            foreach (StreamBody body in content is MultipartBody parts ? parts.Streams : [(StreamBody)content])
            {
                body.PieceSent = () => deadline.CancelAfter(limit);
            }

            Request.Deadline = null;
        }
    }

    public ApiRequest Request { get; }

    public CancellationToken Token { get; }

    /// <summary>The error that a caller should see instead of what was thrown; null where the thrown one says it well.</summary>
    public Exception? Explains(Exception error)
    {
        if (_callers.IsCancellationRequested)
        {
            return error is OperationCanceledException canceled && canceled.CancellationToken == _callers
                ? null
                : error is OperationCanceledException or IOException or ExtraHopTransportException or ExtraHopTimeoutException
                    ? new OperationCanceledException("The call was canceled by its caller.", error, _callers)
                    : null;
        }

        return error switch
        {
            OperationCanceledException when _deadline is { IsCancellationRequested: true } =>
                new ExtraHopTimeoutException(Request.Operation.ToString(), _settings.TotalTimeout, "the whole call", error),
            HttpRequestException or IOException =>
                new ExtraHopTransportException(Request.Operation.ToString(), requestWasSent: true, error),
            _ => null,
        };
    }

    public void Dispose()
    {
        Request.Dispose();
        _deadline?.Dispose();
    }

    private static CancellationTokenSource DeadlineOn(TimeProvider time, CancellationToken callersToken)
    {
        // A source that runs on another clock cannot be a linked one; the registration ends with the source.
        var source = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        callersToken.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), source);
        return source;
    }
}
