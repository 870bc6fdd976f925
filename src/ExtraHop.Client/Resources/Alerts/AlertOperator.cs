using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How an alert compares its metric; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AlertOperator>))]
public readonly record struct AlertOperator(string Value) : IOpenEnum<AlertOperator>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Equal to the operand (<c>==</c>).</summary>
    public static AlertOperator EqualTo { get; } = new("==");

    /// <summary>Greater than the operand (<c>&gt;</c>).</summary>
    public static AlertOperator GreaterThan { get; } = new(">");

    /// <summary>Less than the operand (<c>&lt;</c>).</summary>
    public static AlertOperator LessThan { get; } = new("<");

    /// <summary>Greater than the operand or equal to it (<c>&gt;=</c>).</summary>
    public static AlertOperator GreaterThanOrEqual { get; } = new(">=");

    /// <summary>Less than the operand or equal to it (<c>&lt;=</c>).</summary>
    public static AlertOperator LessThanOrEqual { get; } = new("<=");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator AlertOperator(string value) => new(value);

    /// <inheritdoc/>
    public static AlertOperator FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
