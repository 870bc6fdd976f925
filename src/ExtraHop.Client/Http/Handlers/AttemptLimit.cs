using System.Globalization;
using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Settings;

namespace ExtraHop.Client.Http.Handlers;

/// <summary>The time of one attempt, cut short by what is left of the call. It starts again with each piece of a body that moves, up or down.</summary>
internal sealed class AttemptLimit : CancellationTokenSource, IBodyWatch
{
    private readonly ApiRequest _request;
    private readonly ClientSettings _settings;
    private readonly CancellationToken _callers;
    private readonly CancellationTokenRegistration _registration;
    private TimeSpan _limit;
    private long _sent;
    private long _received;
    private bool _answered;
    private bool _disposed;

    public AttemptLimit(ApiRequest request, ClientSettings settings, CancellationToken callersToken)
        : this(request, settings, LimitOf(request, settings), callersToken)
    {
    }

    private AttemptLimit(ApiRequest request, ClientSettings settings, TimeSpan limit, CancellationToken callersToken)
        : base(limit, settings.Rest.Time)
    {
        _limit = limit;
        _request = request;
        _settings = settings;
        _callers = callersToken;
        _registration = callersToken.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), this);
    }

    /// <inheritdoc/>
    public void BodyMoved(long received)
    {
        _received = received;
        Restart();
    }

    /// <summary>A piece of an upload left: the call may take its whole time again from here.</summary>
    /// <param name="sent">How many bytes of it have left.</param>
    public void UploadMoved(long sent)
    {
        _sent = sent;

        // The answer may come before the last piece has left; the limit is over then, and the request may be another call's by now.
        if (Volatile.Read(ref _disposed))
        {
            return;
        }

        if (_request.Deadline is not null)
        {
            _request.Deadline = Deadline.TimestampAfter(_settings.Rest.Time, _settings.Rest.Time.GetTimestamp(), _settings.TotalTimeoutOf(_request));
        }

        try
        {
            Restart();
        }
        catch (ObjectDisposedException)
        {
            // Between the look and the restart, the attempt ended.
        }
    }

    /// <summary>The headers of the answer came.</summary>
    public void Answered() => _answered = true;

    /// <summary>The error to raise in place of one that this limit or the caller brought about; null where the error stands.</summary>
    public Exception? Explain(Exception error)
    {
        if (error is not (OperationCanceledException or ExtraHopTransportException) && !TransportFailure.Is(error))
        {
            return null;
        }

        if (_callers.IsCancellationRequested)
        {
            return error is OperationCanceledException ? null : new OperationCanceledException("The request was given up.", error, _callers);
        }

        if (!IsCancellationRequested)
        {
            return null;
        }

        bool whole = _request.Deadline is { } deadline && _settings.Rest.Time.GetTimestamp() >= deadline;
        return new ExtraHopTimeoutException(
            _request.Operation.ToString(),
            whole ? _settings.TotalTimeoutNameOf(_request) : _settings.AttemptTimeoutNameOf(_request),
            whole ? _settings.TotalTimeoutOf(_request) : _limit,
            Progress(),
            _request.Body.HasLeft,
            error);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Volatile.Write(ref _disposed, true);
            _registration.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Restart()
    {
        _limit = LimitOf(_request, _settings);
        if (_limit != Timeout.InfiniteTimeSpan)
        {
            CancelAfter(_limit);
        }
    }

    /// <summary>How far the call came, as a sentence.</summary>
    private string Progress() => _request.Attempts == 0 ? _request.CredentialFailed ? "No access token had come." : "No attempt had begun."
        : _answered ? string.Create(CultureInfo.InvariantCulture, $"Attempt {_request.Attempts} had brought {_received:N0} bytes of the answer's body.")
        : _sent > 0 ? string.Create(CultureInfo.InvariantCulture, $"Attempt {_request.Attempts} had sent {_sent:N0} bytes of the upload and had no answer.")
        : string.Create(CultureInfo.InvariantCulture, $"Attempt {_request.Attempts} had no answer.");

    private static TimeSpan LimitOf(ApiRequest request, ClientSettings settings)
    {
        TimeSpan limit = settings.AttemptTimeoutOf(request);
        if (request.Deadline is not { } deadline)
        {
            return limit;
        }

        // A call that has just begun has all of its time left: no need to ask the clock.
        TimeSpan left = request.Attempts == 0
            ? settings.TotalTimeoutOf(request)
            : settings.Rest.Time.GetElapsedTime(settings.Rest.Time.GetTimestamp(), deadline);
        left = left > TimeSpan.Zero ? left : TimeSpan.Zero;
        return limit == Timeout.InfiniteTimeSpan || left < limit ? left : limit;
    }
}
