using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A state as a traffic light; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<StatusColor>))]
public readonly record struct StatusColor(string Value) : IOpenEnum<StatusColor>
{
    private readonly OpenText _text = new(Value);

    /// <summary>All is well.</summary>
    public static StatusColor Green { get; } = new("green");

    /// <summary>Something wants attention.</summary>
    public static StatusColor Yellow { get; } = new("yellow");

    /// <summary>Something is broken.</summary>
    public static StatusColor Red { get; } = new("red");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator StatusColor(string value) => new(value);

    /// <inheritdoc/>
    public static StatusColor FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
