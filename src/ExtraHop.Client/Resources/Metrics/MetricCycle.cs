using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A metric cycle; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<MetricCycle>))]
public readonly record struct MetricCycle(string Value) : IOpenEnum<MetricCycle>
{
    /// <summary><c>auto</c>.</summary>
    public static MetricCycle Auto { get; } = new("auto");

    /// <summary><c>1sec</c>.</summary>
    public static MetricCycle OneSecond { get; } = new("1sec");

    /// <summary><c>30sec</c>.</summary>
    public static MetricCycle ThirtySeconds { get; } = new("30sec");

    /// <summary><c>5min</c>.</summary>
    public static MetricCycle FiveMinutes { get; } = new("5min");

    /// <summary><c>1hr</c>.</summary>
    public static MetricCycle OneHour { get; } = new("1hr");

    /// <summary><c>24hr</c>.</summary>
    public static MetricCycle OneDay { get; } = new("24hr");

    /// <inheritdoc/>
    public static MetricCycle FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
