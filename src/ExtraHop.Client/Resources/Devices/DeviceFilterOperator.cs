using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>How a filter compares a field with an operand, or joins other filters. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceFilterOperator>))]
public readonly record struct DeviceFilterOperator(string Value) : IOpenEnum<DeviceFilterOperator>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The field is greater than the operand: <c>&gt;</c>.</summary>
    public static DeviceFilterOperator GreaterThan { get; } = new(">");

    /// <summary>The field is less than the operand: <c>&lt;</c>.</summary>
    public static DeviceFilterOperator LessThan { get; } = new("<");

    /// <summary>The field is the operand or less: <c>&lt;=</c>.</summary>
    public static DeviceFilterOperator LessThanOrEqual { get; } = new("<=");

    /// <summary>The field is the operand or greater: <c>&gt;=</c>.</summary>
    public static DeviceFilterOperator GreaterThanOrEqual { get; } = new(">=");

    /// <summary>The field is the operand: <c>=</c>. For an IP address, the operand may be a network.</summary>
    public static DeviceFilterOperator EqualTo { get; } = new("=");

    /// <summary>The field is not the operand: <c>!=</c>.</summary>
    public static DeviceFilterOperator NotEqualTo { get; } = new("!=");

    /// <summary>The field begins with the operand.</summary>
    public static DeviceFilterOperator StartsWith { get; } = new("startswith");

    /// <summary>All rules hold.</summary>
    public static DeviceFilterOperator And { get; } = new("and");

    /// <summary>At least one rule holds.</summary>
    public static DeviceFilterOperator Or { get; } = new("or");

    /// <summary>The rule does not hold.</summary>
    public static DeviceFilterOperator Not { get; } = new("not");

    /// <summary>The field has a value. Takes no operand.</summary>
    public static DeviceFilterOperator Exists { get; } = new("exists");

    /// <summary>The field has no value. Takes no operand.</summary>
    public static DeviceFilterOperator NotExists { get; } = new("not_exists");

    /// <summary>The field matches the operand, a regular expression: <c>~</c>.</summary>
    public static DeviceFilterOperator Matches { get; } = new("~");

    /// <summary>The field does not match the operand, a regular expression: <c>!~</c>.</summary>
    public static DeviceFilterOperator NotMatches { get; } = new("!~");

    /// <summary>The field is one of the operand, a list.</summary>
    public static DeviceFilterOperator In { get; } = new("in");

    /// <summary>The field is none of the operand, a list.</summary>
    public static DeviceFilterOperator NotIn { get; } = new("not_in");

    /// <summary>True for the operators that join filters and compare no field.</summary>
    internal bool Joins => Value is "and" or "or" or "not";

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator DeviceFilterOperator(string value) => new(value);

    /// <inheritdoc/>
    public static DeviceFilterOperator FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
