using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How a tuning rule compares a property of a detection.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<DetectionPropertyOperator>))]
public readonly record struct DetectionPropertyOperator(string Value) : IOpenEnum<DetectionPropertyOperator>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The property is the operand.</summary>
    public static DetectionPropertyOperator EqualTo { get; } = new("=");

    /// <summary>The property is something else than the operand.</summary>
    public static DetectionPropertyOperator NotEqualTo { get; } = new("!=");

    /// <summary>The property matches the operand as a regular expression.</summary>
    public static DetectionPropertyOperator Matches { get; } = new("~");

    /// <summary>The property does not match the operand as a regular expression.</summary>
    public static DetectionPropertyOperator NotMatches { get; } = new("!~");

    /// <summary>The property lies in the operand, such as an address in a network or a text in a list.</summary>
    public static DetectionPropertyOperator In { get; } = new("in");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator DetectionPropertyOperator(string value) => new(value);

    /// <inheritdoc/>
    public static DetectionPropertyOperator FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
