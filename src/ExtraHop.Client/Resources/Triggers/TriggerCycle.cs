using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The cycle on which a metric trigger runs; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<TriggerCycle>))]
public readonly record struct TriggerCycle(string Value) : IOpenEnum<TriggerCycle>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Every 30 seconds.</summary>
    public static TriggerCycle ThirtySeconds { get; } = new("30sec");

    /// <summary>Every 5 minutes.</summary>
    public static TriggerCycle FiveMinutes { get; } = new("5min");

    /// <summary>Every hour.</summary>
    public static TriggerCycle OneHour { get; } = new("1hr");

    /// <summary>Every day.</summary>
    public static TriggerCycle OneDay { get; } = new("24hr");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator TriggerCycle(string value) => new(value);

    /// <inheritdoc/>
    public static TriggerCycle FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
