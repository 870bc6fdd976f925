using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Tests.Packets;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

public class TelemetryTests
{
    [Fact]
    public async Task A_call_is_one_span_however_often_it_is_sent()
    {
        var operation = new Operation("Telemetry.SpanAsync", HttpMethod.Get, "/devices/{id}", onlyReads: true);
        using var spans = new SpanRecorder(operation.Name);
        using var system = new TestSystem(new ScriptedTransport(Status(500), Status(503), Status(204)));

        await system.SendAsync(operation, path: "/devices/4711?name=ann");

        Activity span = Assert.Single(spans.All);
        Assert.Equal(ActivityKind.Client, span.Kind);
        Assert.Equal("ExtraHop.Client", span.Source.Name);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(
            [
                "extrahop.client=default", "extrahop.operation=Telemetry.SpanAsync", "http.request.method=GET", "http.request.resend_count=2",
                "http.response.status_code=204", "server.address=eda01.example.com", "server.port=443", "url.template=/devices/{id}",
            ],
            span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task The_log_counts_what_was_sent_with_retries_and_without(int attempts)
    {
        var transport = new ScriptedTransport(Status(500));
        using var system = new TestSystem(transport, options => options.Retry = new RetryOptions { MaxAttempts = attempts });

        await Assert.ThrowsAsync<ExtraHopServerException>(() => system.SendAsync(TestSystem.Get));

        Assert.Equal(attempts, transport.Calls);
        Assert.Contains($"({attempts} sent)", Assert.Single(system.Log.Entries, static entry => entry.Id.Id == 2).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("404", "404")]
    [InlineData("refused", "transport")]
    [InlineData("certificate", "certificate")]
    [InlineData("timeout", "timeout")]
    [InlineData("cancel", "canceled")]
    [InlineData("body", "transport")]
    public async Task A_failure_is_told_by_its_kind(string what, string kind)
    {
        var operation =
            new Operation($"Telemetry.Failure-{what}", what == "body" ? HttpMethod.Get : HttpMethod.Delete, "/tags/{id}", onlyReads: what == "body");
        using var spans = new SpanRecorder(operation.Name);
        using var stop = new CancellationTokenSource();
        using var system = new TestSystem(new ScriptedTransport(async (request, cancellationToken) =>
        {
            switch (what)
            {
                case "cancel":
                    await stop.CancelAsync();
                    goto case "timeout";
                case "timeout":
                    return await Hangs(request, cancellationToken);
                case "refused":
                    throw new HttpRequestException(HttpRequestError.ResponseEnded, "x");
                case "certificate":
                    throw new HttpRequestException(HttpRequestError.SecureConnectionError, "x", new CertificateRefusedException("y"));
                case "body":
                    return new HttpResponseMessage { Content = new StreamContent(new Chunks("[1,"u8.ToArray(), () => 1, new IOException("x"))) };
                default:
                    return Answer(404);
            }
        }), options => options.AttemptTimeout = TimeSpan.FromSeconds(what == "timeout" ? 20 : 30));

        await Xunit.Record.ExceptionAsync(() => system.ReadAsync<JsonElement>(operation, cancellationToken: stop.Token));

        Activity span = Assert.Single(spans.All);
        Assert.Equal(kind, span.GetTagItem("error.type"));
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Null(span.StatusDescription);
        Assert.Contains(system.Log.Entries, entry => entry.Id.Id == (what == "cancel" ? 8 : 2));
    }

    [Fact]
    public async Task Duration_and_retries_are_measured()
    {
        var operation = new Operation("Telemetry.MeterAsync", HttpMethod.Get, "/devices/{id}", onlyReads: true);
        var measured = new ConcurrentDictionary<string, (double Value, string Tags)>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, owner) =>
            {
                if (instrument.Meter.Name == "ExtraHop.Client")
                {
                    owner.EnableMeasurementEvents(instrument);
                }
            },
        };
        void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            string text = string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
            if (text.Contains(operation.Name, StringComparison.Ordinal))
            {
                measured[instrument.Name] = (value, text);
            }
        }

        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.Start();
        using var system = new TestSystem(new ScriptedTransport(Status(503, headers: ("Retry-After", "3")), Status(500), Status(204)));

        await system.SendAsync(operation);

        Assert.Equal(3, system.Time.Jumps[0].TotalSeconds, 6);
        Assert.Equal(system.Time.Jumps.Sum(static jump => jump.TotalSeconds), measured["extrahop.client.request.duration"].Value, 6);
        Assert.Equal(2, measured["extrahop.client.request.retries"].Value);
        Assert.Contains("http.response.status_code=204", measured["extrahop.client.request.duration"].Tags, StringComparison.Ordinal);
        Assert.All(measured.Values, static one =>
            Assert.Contains("server.address=eda01.example.com server.port=443 extrahop.client=default", one.Tags, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_log_entry_names_the_system_and_the_client()
    {
        Step[][] scripts = [[Status(200, "{}")], [Status(401)], [Status(503), Status(200, "{}")],
            [Status(302, headers: ("Location", "/api/v1/devices/2")), Status(200, "{}")], [Hangs]];
        var ids = new HashSet<int>();
        foreach (Step[] script in scripts)
        {
            using var system = new TestSystem(
                new ScriptedTransport(script),
                static options =>
                    (options.Host, options.AttemptTimeout, options.DangerousAcceptAnyServerCertificate) = ("eda02:8443", TimeSpan.FromSeconds(20), true));
            await Xunit.Record.ExceptionAsync(() => system.ReadAsync());
            ids.UnionWith(system.Log.Entries.Select(static entry => entry.Id.Id));
            Assert.All(system.Log.Entries, static entry => Assert.Contains("[Host, eda02:8443] [Client, default]", entry.Text, StringComparison.Ordinal));
        }

        using TestSystem tokens = TokenScript.SystemWithToken(new ScriptedTransport(Status(500), TokenScript.Token(1), Status(200, "{}")));
        await tokens.ReadAsync();
        ids.UnionWith(tokens.Log.Entries.Select(static entry => entry.Id.Id));
        Assert.All(tokens.Log.Entries, static entry => Assert.Contains("[Host, eda01.example.com] [Client, default]", entry.Text, StringComparison.Ordinal));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], ids.Order());
    }

    [Fact]
    public async Task No_sink_ever_sees_a_secret_or_the_values_of_a_request()
    {
        string[] canaries = [TestSystem.Key, "canary-password", "canary-id", "canary-query", "canary-answer"];
        using var spans = new SpanRecorder(null);
        Step[][] scripts =
        [
            [Status(200, "{}")],
            [Status(401, $"<html>{TestSystem.Key}</html>", "text/html")],
            [Status(403, $$"""{"error_message":"{{TestSystem.Key}}","password":"canary-password"}""")],
            [Status(422, $$"""{"error_message":"canary-password is weak","token":"canary-answer"}""")],
            [Status(302, headers: ("Location", $"https://evil.example/?k={TestSystem.Key}"))],
            [Status(429, headers: ("Retry-After", "1")), Status(200, "not JSON: canary")],
            [Fails(HttpRequestError.NameResolutionError)],
            [Fails(HttpRequestError.Unknown, new IOException("reset"))],
            [Fails(HttpRequestError.SecureConnectionError, new CertificateRefusedException("no"))],
            [Hangs],
        ];
        var sinks = new List<string>();
        foreach (Step[] script in scripts)
        {
            using var system =
                new TestSystem(new ScriptedTransport(script), options => options.AttemptTimeout = TimeSpan.FromSeconds(script[0] == Hangs ? 20 : 30));
            using var stop = new CancellationTokenSource();
            using HttpContent body = TestSystem.Json("""{"password":"canary-password"}""");
            Exception? error = await Xunit.Record.ExceptionAsync(
                () => system.ReadAsync<JsonElement>(TestSystem.Search, body, "/devices/canary-id?name=canary-query", stop.Token));

            using var request = new ApiRequest(TestSystem.Get, system.Target("/devices/canary-id?name=canary-query"), null);
            request.Headers.TryAddWithoutValidation("Authorization", "ExtraHop apikey=" + TestSystem.Key);
            sinks.Add(error?.ToString() ?? string.Empty);
            sinks.Add((error as ExtraHopApiException)?.Body ?? string.Empty);
            sinks.AddRange(system.Log.Entries.Select(entry => entry.Text));
            sinks.AddRange(
                [request.ToString(), system.Settings.Credential.ToString()!, new ExtraHopClientOptions { Host = "h", ApiKey = TestSystem.Key }.ToString()]);
        }

        sinks.AddRange(
            spans.All.Select(span => $"{span.DisplayName} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Events)} {span.StatusDescription}"));
        Assert.True(sinks.Count > 40);
        foreach (string canary in canaries)
        {
            Assert.DoesNotContain(sinks, sink => sink.Contains(canary, StringComparison.OrdinalIgnoreCase));
        }
    }

    private sealed class SpanRecorder : IDisposable
    {
        private readonly ConcurrentQueue<Activity> _all = new();
        private readonly ActivityListener _listener;

        public SpanRecorder(string? name)
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = static source => source.Name == "ExtraHop.Client",
                Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = span =>
                {
                    if (name is null || span.OperationName == name)
                    {
                        _all.Enqueue(span);
                    }
                },
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public IReadOnlyList<Activity> All => [.. _all];

        public void Dispose() => _listener.Dispose();
    }
}
