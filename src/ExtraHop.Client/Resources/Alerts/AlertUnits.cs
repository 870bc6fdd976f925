using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Per what an alert counts its metric; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AlertUnits>))]
public readonly record struct AlertUnits(string Value) : IOpenEnum<AlertUnits>
{
    private readonly OpenText _text = new(Value);

    /// <summary>As it is.</summary>
    public static AlertUnits None { get; } = new("none");

    /// <summary>Over the interval.</summary>
    public static AlertUnits Period { get; } = new("period");

    /// <summary>Per second (<c>1 sec</c>).</summary>
    public static AlertUnits PerSecond { get; } = new("1 sec");

    /// <summary>Per minute (<c>1 min</c>).</summary>
    public static AlertUnits PerMinute { get; } = new("1 min");

    /// <summary>Per hour (<c>1 hr</c>).</summary>
    public static AlertUnits PerHour { get; } = new("1 hr");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator AlertUnits(string value) => new(value);

    /// <inheritdoc/>
    public static AlertUnits FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
