using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The length of time that one entry of a metric answer covers.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
/// <remarks>
/// A cycle that the system does not keep for the window gives zeros or an empty list, never an error: on zeros try another one before believing them.
/// For windows of days to weeks <see cref="OneHour"/> is the safe choice; <see cref="OneDay"/> often has nothing.
/// </remarks>
[JsonConverter(typeof(OpenEnumConverter<MetricCycle>))]
public readonly record struct MetricCycle(string Value) : IOpenEnum<MetricCycle>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The system picks a cycle by the window's length; the answer names it. Pin a cycle where results have to be comparable.</summary>
    public static MetricCycle Auto { get; } = new("auto");

    /// <summary>One second; kept for the latest minutes only.</summary>
    public static MetricCycle OneSecond { get; } = new("1sec");

    /// <summary>30 seconds.</summary>
    public static MetricCycle ThirtySeconds { get; } = new("30sec");

    /// <summary>Five minutes.</summary>
    public static MetricCycle FiveMinutes { get; } = new("5min");

    /// <summary>One hour.</summary>
    public static MetricCycle OneHour { get; } = new("1hr");

    /// <summary>24 hours.</summary>
    public static MetricCycle OneDay { get; } = new("24hr");

    /// <summary>How long the cycle is; null for <see cref="Auto"/> and for one that this library does not know.</summary>
    public TimeSpan? Length => Value switch
    {
        "1sec" => TimeSpan.FromSeconds(1),
        "30sec" => TimeSpan.FromSeconds(30),
        "5min" => TimeSpan.FromMinutes(5),
        "1hr" => TimeSpan.FromHours(1),
        "24hr" => TimeSpan.FromHours(24),
        _ => null,
    };

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator MetricCycle(string value) => new(value);

    /// <inheritdoc/>
    public static MetricCycle FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
