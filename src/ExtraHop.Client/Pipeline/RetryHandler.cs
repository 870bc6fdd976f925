using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace ExtraHop.Client.Rest;

/// <summary>Sends a request again where the retry table allows it. The waiting and counting is Polly's; the decision is the table's.</summary>
internal sealed class RetryHandler : DelegatingHandler
{
    /// <summary>What a call without a limit waits at most; timers end at 49 days.</summary>
    private static readonly TimeSpan s_longestPause = TimeSpan.FromDays(1);

    private static readonly ResiliencePropertyKey<Attempt> s_attempt = new("ExtraHop.Client.Attempt");

    private readonly ClientSettings _settings;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    public RetryHandler(ClientSettings settings)
    {
        _settings = settings;
        _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = settings.Rest.Time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = Math.Max(1, settings.Retry.MaxAttempts - 1),
                ShouldHandle = args => new(ShouldRetry(args)),
                DelayGenerator = static args => new(args.Context.Properties.GetValue(s_attempt, null!).Pause),
                OnRetry = args => Announce(args),
            })
            .Build();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_settings.Retry.MaxAttempts == 1)
        {
            Count(request);
            return await SendOnceAsync(request, cancellationToken).ConfigureAwait(false);
        }

        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            var attempt = new Attempt(this, request);
            context.Properties.Set(s_attempt, attempt);
            Outcome<HttpResponseMessage> outcome = await _pipeline.ExecuteOutcomeAsync(static (context, attempt) => attempt.SendAsync(context.CancellationToken), context, attempt)
                .ConfigureAwait(false);
            outcome.ThrowIfException();
            return outcome.Result!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static void Count(HttpRequestMessage request)
    {
        if (request is ApiRequest own)
        {
            own.Attempts++;
        }
    }

    private bool ShouldRetry(RetryPredicateArguments<HttpResponseMessage> args)
    {
        Attempt attempt = args.Context.Properties.GetValue(s_attempt, null!);
        Exception? error = args.Outcome.Exception;
        if (args.Context.CancellationToken.IsCancellationRequested || RetryOutcome.Of(error) is not { } outcome || !ApiRequest.CanSend(attempt.Request.Content))
        {
            return false;
        }

        var own = attempt.Request as ApiRequest;
        bool safe = own is { CredentialFailed: true } || ApiRequest.OperationOf(attempt.Request).SafeToRetry;
        TimeSpan? asked = (error as ExtraHopApiException)?.RetryAfter;
        if (!RetryTable.Allows(safe, outcome, asked is not null))
        {
            return false;
        }

        TimeSpan pause = Backoff.Pause(_settings.Retry, args.AttemptNumber, _settings.Random());
        attempt.Pause = asked > pause ? asked.Value : pause;
        TimeSpan left = own?.Deadline is { } deadline ? _settings.Rest.Time.GetElapsedTime(_settings.Rest.Time.GetTimestamp(), deadline) : s_longestPause;
        return attempt.Pause < left;
    }

    private ValueTask Announce(OnRetryArguments<HttpResponseMessage> args)
    {
        Attempt attempt = args.Context.Properties.GetValue(s_attempt, null!);
        if (_settings.Logger.IsEnabled(LogLevel.Warning))
        {
            string reason = RetryOutcome.Of(args.Outcome.Exception)?.ToString() ?? "unknown";
            _settings.Logger.Retrying(ApiRequest.OperationOf(attempt.Request).Name, args.AttemptNumber + 1, reason, args.RetryDelay.TotalMilliseconds);
        }

        return default;
    }

    private sealed class Attempt(RetryHandler owner, HttpRequestMessage request)
    {
        public HttpRequestMessage Request { get; } = request;

        public TimeSpan? Pause { get; set; }

        public async ValueTask<Outcome<HttpResponseMessage>> SendAsync(CancellationToken cancellationToken)
        {
            try
            {
                Count(Request);
                return Outcome.FromResult(await owner.SendOnceAsync(Request, cancellationToken).ConfigureAwait(false));
            }
#pragma warning disable CA1031 // Polly takes failures as values; every one is raised again by the handler.
            catch (Exception error)
#pragma warning restore CA1031
            {
                return Outcome.FromException<HttpResponseMessage>(error);
            }
        }
    }

    /// <summary>An attempt ends with its body, where that is read here: what breaks under it, breaks the attempt. The limit of an attempt is only for its headers.</summary>
    private async Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (request is not ApiRequest own)
        {
            return response;
        }

        try
        {
            await own.ReceiveAsync(response, cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch (Exception error)
        {
            response.Dispose();
            if (error is not (IOException or HttpRequestException))
            {
                throw;
            }

            throw cancellationToken.IsCancellationRequested
                ? new OperationCanceledException("The request was given up.", error, cancellationToken)
                : new ExtraHopTransportException(own.Operation.ToString(), requestWasSent: true, error);
        }
    }
}
