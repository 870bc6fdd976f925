using System.Diagnostics;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Http.Telemetry;
using Microsoft.Extensions.Logging;

namespace ExtraHop.Client.Http.Handlers;

/// <summary>One span, one measurement and one log entry a call, however often it is sent. They end with the answer where it is JSON, and with its headers where
/// it is streamed.</summary>
internal sealed class CallTelemetry(ClientSettings settings)
{
    /// <summary>Starts the span; null where nobody listens, and then its name is not even made.</summary>
    public static Activity? Start(Operation operation) =>
        ClientTelemetry.Spans.HasListeners() ? ClientTelemetry.Spans.StartActivity(operation.Name, ActivityKind.Client) : null;

    public void Answered(ApiRequest request, Activity? span, long start, HttpResponseMessage response)
    {
        if (span is null && !ClientTelemetry.Duration.Enabled && !ClientTelemetry.Retries.Enabled && !settings.Logger.IsEnabled(LogLevel.Debug))
        {
            return;
        }

        TimeSpan elapsed = settings.Rest.Time.GetElapsedTime(start);
        int status = (int)(response.Content is ApiAnswer answer ? answer.Status : response.StatusCode);
        Finish(request, span, elapsed, status, null);
        settings.Logger.Answered(request.Operation.Name, settings.Rest.Origin.Authority, settings.Name, status, elapsed.TotalMilliseconds, request.Attempts);
    }

    public void Failed(ApiRequest request, Activity? span, long start, Exception error)
    {
        TimeSpan elapsed = settings.Rest.Time.GetElapsedTime(start);
        string kind = ClientTelemetry.ErrorType(error);
        Finish(request, span, elapsed, error is ExtraHopApiException answer ? (int)answer.StatusCode : null, kind);
        if (kind == "canceled")
        {
            settings.Logger.Canceled(request.Operation.Name, settings.Rest.Origin.Authority, settings.Name, elapsed.TotalMilliseconds);
        }
        else
        {
            settings.Logger.Failed(request.Operation.Name, settings.Rest.Origin.Authority, settings.Name, elapsed.TotalMilliseconds, request.Attempts, kind);
        }
    }

    private void Finish(ApiRequest request, Activity? span, TimeSpan elapsed, int? status, string? error)
    {
        Operation operation = request.Operation;
        int retries = Math.Max(0, request.Attempts - 1);
        if (span is { IsAllDataRequested: true })
        {
            span.SetTag(ExtraHopTelemetry.OperationTag, operation.Name);
            span.SetTag(ExtraHopTelemetry.MethodTag, operation.Method.Method);
            span.SetTag(ExtraHopTelemetry.UrlTemplateTag, operation.PathTemplate);
            span.SetTag(ExtraHopTelemetry.ServerAddressTag, settings.Rest.Origin.IdnHost);
            span.SetTag(ExtraHopTelemetry.ServerPortTag, settings.Rest.Origin.Port);
            span.SetTag(ExtraHopTelemetry.ClientTag, settings.Name);
            span.SetTag(ExtraHopTelemetry.ResendCountTag, retries);
            if (status is not null)
            {
                span.SetTag(ExtraHopTelemetry.StatusCodeTag, status);
            }
        }

        if (error is not null && span is not null)
        {
            span.SetTag(ExtraHopTelemetry.ErrorTypeTag, error);
            span.SetStatus(ActivityStatusCode.Error);
        }

        if (ClientTelemetry.Duration.Enabled)
        {
            ClientTelemetry.Duration.Record(elapsed.TotalSeconds, Tags(operation, status, error));
        }

        if (retries > 0 && ClientTelemetry.Retries.Enabled)
        {
            ClientTelemetry.Retries.Add(retries, Tags(operation, status, error));
        }
    }

    private TagList Tags(Operation operation, int? status, string? error)
    {
        var tags = new TagList
        {
            { ExtraHopTelemetry.OperationTag, operation.Name },
            { ExtraHopTelemetry.MethodTag, operation.Method.Method },
            { ExtraHopTelemetry.UrlTemplateTag, operation.PathTemplate },
            { ExtraHopTelemetry.ServerAddressTag, settings.Rest.Origin.IdnHost },
            { ExtraHopTelemetry.ServerPortTag, settings.Rest.Origin.Port },
            { ExtraHopTelemetry.ClientTag, settings.Name },
        };
        if (status is not null)
        {
            tags.Add(ExtraHopTelemetry.StatusCodeTag, status);
        }

        if (error is not null)
        {
            tags.Add(ExtraHopTelemetry.ErrorTypeTag, error);
        }

        return tags;
    }
}
