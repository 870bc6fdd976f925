using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ExtraHop.Client.Rest;

/// <summary>One span, one measurement and one log entry a call, however often it is sent. They end with the answer where it is JSON, and with its headers where it is streamed or made of them.</summary>
internal sealed class TelemetryHandler(ClientSettings settings) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Operation operation = ApiRequest.OperationOf(request);
        using Activity? span = ClientTelemetry.Spans.StartActivity(operation.Name, ActivityKind.Client);
        long start = settings.Rest.Time.GetTimestamp();
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            TimeSpan elapsed = settings.Rest.Time.GetElapsedTime(start);
            int attempts = Finish(operation, request, span, elapsed, (int)response.StatusCode, null);
            settings.Logger.Answered(operation.Name, (int)response.StatusCode, elapsed.TotalMilliseconds, attempts);
            return response;
        }
        catch (Exception error)
        {
            TimeSpan elapsed = settings.Rest.Time.GetElapsedTime(start);
            bool tooLate = error is OperationCanceledException && request is ApiRequest { Deadline: { } deadline } && settings.Rest.Time.GetTimestamp() >= deadline;
            string kind = tooLate ? "timeout" : ClientTelemetry.ErrorType(error);
            int attempts = Finish(operation, request, span, elapsed, error is ExtraHopApiException answer ? (int)answer.StatusCode : null, kind);
            if (kind == "canceled")
            {
                settings.Logger.Canceled(operation.Name, elapsed.TotalMilliseconds);
            }
            else
            {
                settings.Logger.Failed(operation.Name, elapsed.TotalMilliseconds, attempts, kind);
            }

            throw;
        }
    }

    private int Finish(Operation operation, HttpRequestMessage request, Activity? span, TimeSpan elapsed, int? status, string? error)
    {
        int attempts = request is ApiRequest own ? own.Attempts : 1;
        int retries = Math.Max(0, attempts - 1);
        if (span is { IsAllDataRequested: true })
        {
            span.SetTag("http.request.method", operation.Method.Method);
            span.SetTag("url.template", operation.PathTemplate);
            span.SetTag("server.address", settings.Rest.Origin.IdnHost);
            span.SetTag("server.port", settings.Rest.Origin.Port);
            span.SetTag("http.request.resend_count", retries);
            if (status is not null)
            {
                span.SetTag("http.response.status_code", status);
            }
        }

        if (error is not null && span is not null)
        {
            span.SetTag("error.type", error);
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

        return attempts;
    }

    private TagList Tags(Operation operation, int? status, string? error)
    {
        var tags = new TagList
        {
            { "extrahop.operation", operation.Name },
            { "http.request.method", operation.Method.Method },
            { "url.template", operation.PathTemplate },
            { "server.address", settings.Rest.Origin.IdnHost },
        };
        if (status is not null)
        {
            tags.Add("http.response.status_code", status);
        }

        if (error is not null)
        {
            tags.Add("error.type", error);
        }

        return tags;
    }
}
