using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace ExtraHop.Client.Tests.Canary;

/// <summary>Collects everything that a program can see of calls: exceptions, logs of all categories and levels, and spans and measurements of all
/// sources.</summary>
internal sealed class Sightings : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _texts = new();
    private readonly ActivityListener _spans;
    private readonly MeterListener _meters = new();

    public Sightings()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = static source =>
                source.Name.StartsWith("ExtraHop", StringComparison.Ordinal) || source.Name.Contains("System.Net", StringComparison.Ordinal),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => Add(
                $"{span.DisplayName} {string.Join(' ', span.TagObjects)} {span.StatusDescription} "
                    + $"{string.Join(' ', span.Events.Select(static one => one.Name + string.Join(' ', one.Tags)))} {string.Join(' ', span.Baggage)}"),
        };
        ActivitySource.AddActivityListener(_spans);
        _meters.InstrumentPublished = static (instrument, owner) => owner.EnableMeasurementEvents(instrument);
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add($"{instrument.Name} {string.Join(' ', tags.ToArray())}"));
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add($"{instrument.Name} {string.Join(' ', tags.ToArray())}"));
        _meters.Start();
    }

    public IReadOnlyList<string> Texts => [.. _texts];

    public void Add(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _texts.Enqueue(text);
        }
    }

    /// <summary>Adds all that an exception and those within it say.</summary>
    public void Add(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            Add(error.Message);
            Add(error.ToString());
            foreach (DictionaryEntry entry in error.Data)
            {
                Add($"{entry.Key}={entry.Value}");
            }

            if (error is ExtraHopApiException answer)
            {
                Add(answer.Body);
                Add(answer.ErrorMessage);
                Add(answer.ErrorType);
                Add(answer.RequestId);
                Add(string.Join(' ', answer.Failures));
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Add(state.ToString());
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Add(formatter(state, exception));
        Add(state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs) : state?.ToString());
        Add(exception);
    }

    public void Dispose()
    {
        _spans.Dispose();
        _meters.Dispose();
    }
}
