using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Telemetry;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

/// <summary>The public constants are the names that go out: each of them, and no other.</summary>
public class TelemetryNamesTests
{
    /// <summary>Every constant that names a tag.</summary>
    private static IEnumerable<string> Tags =>
        typeof(ExtraHopTelemetry).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(static constant => constant.Name.EndsWith("Tag", StringComparison.Ordinal))
            .Select(static constant => (string)constant.GetRawConstantValue()!);

    [Fact]
    public async Task Every_tag_has_a_constant_and_every_constant_is_a_tag()
    {
        var operation = new Operation("TelemetryNames.FailAsync", HttpMethod.Get, "/devices/{id}", onlyReads: true);
        var onSpans = new ConcurrentDictionary<string, object?>(StringComparer.Ordinal);
        var onMeasurements = new ConcurrentDictionary<string, ConcurrentDictionary<string, object?>>(StringComparer.Ordinal);
        using var spans = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == ExtraHopTelemetry.ActivitySourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                foreach ((string key, object? value) in span.OperationName == operation.Name ? span.TagObjects : [])
                {
                    onSpans[key] = value;
                }
            },
        };
        ActivitySource.AddActivityListener(spans);
        using var meters = new MeterListener();
        meters.InstrumentPublished = static (instrument, owner) =>
        {
            if (instrument.Meter.Name == ExtraHopTelemetry.MeterName)
            {
                owner.EnableMeasurementEvents(instrument);
            }
        };
        void Note(string instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var found = new Dictionary<string, object?>(tags.ToArray(), StringComparer.Ordinal);
            if (found.ContainsValue(operation.Name))
            {
                onMeasurements[instrument] = new ConcurrentDictionary<string, object?>(found, StringComparer.Ordinal);
            }
        }

        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Note(instrument.Name, tags));
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Note(instrument.Name, tags));
        meters.Start();
        using var system = new TestSystem(new ScriptedTransport(Status(503), Status(404)));

        await Assert.ThrowsAsync<ExtraHopNotFoundException>(() => system.SendAsync(operation));

        Assert.Equal(Tags.Order(StringComparer.Ordinal), onSpans.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([ExtraHopTelemetry.DurationName, ExtraHopTelemetry.RetriesName], onMeasurements.Keys.Order(StringComparer.Ordinal));
        Assert.All(
            onMeasurements.Values,
            static tags => Assert.Equal(
                Tags.Except([ExtraHopTelemetry.ResendCountTag]).Order(StringComparer.Ordinal), tags.Keys.Order(StringComparer.Ordinal)));

        // OpenTelemetry wants numbers for these two, and a text for the kind of error.
        Assert.Equal((443, 404, "404"), (onSpans["server.port"], onSpans["http.response.status_code"], onSpans["error.type"]));
        Assert.Equal(("default", operation.Name), (onSpans["extrahop.client"], onSpans["extrahop.operation"]));
    }

    [Fact]
    public void The_histogram_of_durations_advises_the_buckets_of_OpenTelemetry_for_seconds()
    {
        Assert.Equal("s", ClientTelemetry.Duration.Unit);
        Assert.Equal(
            [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10], ClientTelemetry.Duration.Advice?.HistogramBucketBoundaries ?? []);
    }
}
