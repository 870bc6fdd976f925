using System.Runtime.ExceptionServices;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Http.Telemetry;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace ExtraHop.Client.Http.Handlers;

/// <summary>Sends a request again where the retry table allows it. Counting, growing pauses and jitter are Polly's; the decision is the table's.</summary>
internal sealed class Retries(ClientSettings settings)
{
    /// <summary>What a call without a limit waits at most; timers end at 49 days.</summary>
    private static readonly TimeSpan s_longestPause = TimeSpan.FromDays(1);

    private static readonly ResiliencePropertyKey<Call> s_call = new("ExtraHop.Client.Call");

    /// <summary>Made when a call first fails: most clients never need it, and making it takes longer than a call.</summary>
    private ResiliencePipeline<HttpResponseMessage> Pipeline => field ??= PipelineOf(settings.Retry);

    /// <summary>True for a failure that another attempt may mend.</summary>
    public bool MayMend(ApiRequest request, Exception failure) => settings.RetryOf(request).MaxAttempts > 1 && IsAllowed(request, failure);

    /// <summary>Hands a first attempt that failed to Polly, which decides and goes on from there.</summary>
    public async Task<HttpResponseMessage> GoOnAsync(
        ApiRequest request, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, Exception failure, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            var call = new Call(request, send, failure);
            context.Properties.Set(s_call, call);
            ResiliencePipeline<HttpResponseMessage> pipeline = request.Call?.Retry is { } own ? PipelineOf(own) : Pipeline;
            Outcome<HttpResponseMessage> outcome =
                await pipeline.ExecuteOutcomeAsync(static (context, call) => call.SendAsync(context.CancellationToken), context, call).ConfigureAwait(false);
            outcome.ThrowIfException();
            return outcome.Result!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private ResiliencePipeline<HttpResponseMessage> PipelineOf(RetryOptions retry) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = settings.Rest.Time }
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = retry.MaxAttempts - 1,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = retry.BaseDelay,
            MaxDelay = retry.MaxDelay,
            Randomizer = settings.Random,
            ShouldHandle = args => new(ShouldRetry(args.Context, args.Outcome)),
            DelayGenerator = args => new(Asked(args.Outcome, retry)),
            OnRetry = Announce,
        })
        .Build();

    private static Call CallOf(ResilienceContext context) => context.Properties.GetValue(s_call, null!);

    private static bool ShouldRetry(ResilienceContext context, Outcome<HttpResponseMessage> ended) =>
        !context.CancellationToken.IsCancellationRequested && IsAllowed(CallOf(context).Request, ended.Exception);

    private static bool IsAllowed(ApiRequest request, Exception? failure) =>
        RetryOutcome.Of(failure) is { } outcome
        && request.Body.CanSend
        && RetryTable.Allows(request.CredentialFailed || request.Operation.OnlyReads, outcome, failure is ExtraHopApiException { RetryAfter: not null });

    /// <summary>What the system asked for, in place of the pause that Polly chooses; null where it asked for none.</summary>
    private static TimeSpan? Asked(Outcome<HttpResponseMessage> ended, RetryOptions retry) => ended.Exception is ExtraHopApiException { RetryAfter: { } asked }
        ? asked > retry.BaseDelay ? asked : retry.BaseDelay
        : null;

    private ValueTask Announce(OnRetryArguments<HttpResponseMessage> args)
    {
        ApiRequest request = CallOf(args.Context).Request;
        Exception failure = args.Outcome.Exception!;
        TimeSpan left = request.Deadline is { } deadline ? settings.Rest.Time.GetElapsedTime(settings.Rest.Time.GetTimestamp(), deadline) : s_longestPause;
        if (args.RetryDelay >= left)
        {
            // The pause does not fit into what is left of the call: the caller hears the reason now, not a timeout later.
            ExceptionDispatchInfo.Throw(failure);
        }

        if (settings.Logger.IsEnabled(LogLevel.Warning))
        {
            settings.Logger.Retrying(
                request.Operation.Name,
                settings.Rest.Origin.Authority,
                settings.Name,
                args.AttemptNumber + 1,
                RetryOutcome.Of(failure)?.ToString() ?? "unknown",
                args.RetryDelay.TotalMilliseconds);
        }

        return default;
    }

    /// <summary>One call as Polly sees it.</summary>
    private sealed class Call(ApiRequest request, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, Exception failure)
    {
        /// <summary>How the first attempt ended, until Polly was told.</summary>
        private Exception? _failure = failure;

        public ApiRequest Request { get; } = request;

        public async ValueTask<Outcome<HttpResponseMessage>> SendAsync(CancellationToken cancellationToken)
        {
            if (_failure is { } first)
            {
                _failure = null;
                return Outcome.FromException<HttpResponseMessage>(first);
            }

            try
            {
                return Outcome.FromResult(await send(Request, cancellationToken).ConfigureAwait(false));
            }
#pragma warning disable CA1031 // Polly takes failures as values; every one is raised again by the handler.
            catch (Exception error)
#pragma warning restore CA1031
            {
                return Outcome.FromException<HttpResponseMessage>(error);
            }
        }
    }
}
