using System.Diagnostics;
using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Http.Errors;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Settings;

namespace ExtraHop.Client.Http.Handlers;

/// <summary>
/// The outermost handler: owns a call. It puts the library's request in the place of the one that was made, refuses what must not be sent, starts the total
/// deadline, sends again where the retry table allows it, and tells what became of it.
/// </summary>
internal sealed class CallHandler(ClientSettings settings) : DelegatingHandler
{
    /// <summary>From here on, in bytes, an upload asks before it sends.</summary>
    private const long LargeUpload = 1024 * 1024;

    private readonly CallTelemetry _telemetry = new(settings);
    private readonly Retries _retries = new(settings);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        settings.Rest.Lifetime.ThrowIfOver();
        if (request is ApiRequest own)
        {
            return CallAsync(own, cancellationToken);
        }

        var operation = Operation.Of(request, settings.ReadingPosts);
        if (!operation.IsRefits)
        {
            return CallUnwrappedAsync(new ApiRequest(operation, request, request.Content), cancellationToken);
        }

        return CallAsync(ApiRequest.FromRefit(request, operation, null), cancellationToken);
    }

    private async Task<HttpResponseMessage> CallAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        request.ClientSecrets = settings.Secrets;
        AddHeaders(request);
        AnsweringSystem.Called(settings.Rest.Origin);
        long start = settings.Rest.Time.GetTimestamp();
        TimeSpan limit = settings.TotalTimeoutOf(request);
        request.Deadline = limit == Timeout.InfiniteTimeSpan ? null : Deadline.TimestampAfter(settings.Rest.Time, start, limit);
        using Activity? span = CallTelemetry.Start(request.Operation);
        HttpResponseMessage? response = null;
        try
        {
            Exception? failure = null;
            try
            {
                response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (!request.IsSentOnce && _retries.MayMend(request, error))
            {
                failure = error;
            }

            // Nearly every call ends with its first attempt, and Polly never hears of it.
            response ??= await _retries.GoOnAsync(request, SendBelowAsync, failure!, cancellationToken).ConfigureAwait(false);
            _telemetry.Answered(request, span, start, response);
        }
        catch (Exception error) when (cancellationToken.IsCancellationRequested && error is ExtraHopException)
        {
            ((ExtraHopException)error).IsNamed(settings.Rest.Origin);
            var canceled = new OperationCanceledException("The call was canceled by its caller.", error, cancellationToken);
            _telemetry.Failed(request, span, start, canceled);
            throw canceled;
        }
        catch (ObjectDisposedException error) when (settings.Rest.Lifetime.IsOver)
        {
            _telemetry.Failed(request, span, start, error);
            throw ClientLifetime.Error();
        }
        catch (OperationCanceledException error) when (settings.Rest.Lifetime.IsOver)
        {
            _telemetry.Failed(request, span, start, error);
            throw new OperationCanceledException("The call was canceled: its client was disposed.", error, error.CancellationToken);
        }
        catch (Exception error)
        {
            (error as ExtraHopException)?.IsNamed(settings.Rest.Origin);
            _telemetry.Failed(request, span, start, error);
            if (error is not ExtraHopException && request.Redactor.Redact(error) is var told && !ReferenceEquals(told, error))
            {
                throw told;
            }

            throw;
        }

        request.Call?.OnSuccess?.Invoke(InfoOf(request, response, start));
        return response;
    }

    /// <summary>For whoever sends a request of their own through the container's HTTP client and reads the content too.</summary>
    private async Task<HttpResponseMessage> CallUnwrappedAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await CallAsync(request, cancellationToken).ConfigureAwait(false);
        (response.Content as ApiAnswer)?.Unwrap(response);
        return response;
    }

    private CallInfo InfoOf(ApiRequest request, HttpResponseMessage response, long start) => new()
    {
        Operation = request.Operation.Name,
        Method = request.Operation.Method,
        PathTemplate = request.Operation.PathTemplate,
        StatusCode = response.Content is ApiAnswer answer ? answer.Status : response.StatusCode,
        RequestId = ApiErrorReader.RequestIdOf(request.Redactor, response),
        Attempts = request.Attempts,
        Duration = settings.Rest.Time.GetElapsedTime(start),
    };

    private Task<HttpResponseMessage> SendBelowAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.SendAsync(request, cancellationToken);

    private void AddHeaders(ApiRequest request)
    {
        if (request.AsksForJson)
        {
            request.Headers.TryAddWithoutValidation("Accept", "application/json");
            if (settings.AcceptCompressedAnswers)
            {
                request.Headers.TryAddWithoutValidation("Accept-Encoding", Compression.Accepted);
            }
        }

        if (request.Body.Streams.Length > 0 && request.Body.Headers.ContentLength is null or >= LargeUpload)
        {
            // A system that refuses an upload says so before megabytes are on their way; one that does not know the question costs a second.
            request.Headers.ExpectContinue = true;
        }

        request.Headers.TryAddWithoutValidation("User-Agent", settings.UserAgent);
        if (settings.Integration is not null)
        {
            request.Headers.TryAddWithoutValidation("ExtraHop-Integration", settings.Integration);
        }

        if (request.Call?.Headers is { } headers)
        {
            foreach ((string name, string value) in headers)
            {
                request.Headers.Remove(name);
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }
    }
}
