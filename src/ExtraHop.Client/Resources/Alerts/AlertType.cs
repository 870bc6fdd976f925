using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A kind of alert; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AlertType>))]
public readonly record struct AlertType(string Value) : IOpenEnum<AlertType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>A metric passes a threshold.</summary>
    public static AlertType Threshold { get; } = new("threshold");

    /// <summary>A detection is made.</summary>
    public static AlertType Detection { get; } = new("detection");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator AlertType(string value) => new(value);

    /// <inheritdoc/>
    public static AlertType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
