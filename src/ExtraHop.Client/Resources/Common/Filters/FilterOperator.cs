using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How a filter compares a field, or joins other filters.</summary>
/// <param name="Value">The text as the API writes it; a value that is not listed here is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<FilterOperator>))]
public readonly record struct FilterOperator(string Value) : IOpenEnum<FilterOperator>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The field is greater than the operand: <c>&gt;</c>.</summary>
    public static FilterOperator GreaterThan { get; } = new(">");

    /// <summary>The field is less than the operand: <c>&lt;</c>.</summary>
    public static FilterOperator LessThan { get; } = new("<");

    /// <summary>The field is less than or equal to the operand: <c>&lt;=</c>.</summary>
    public static FilterOperator LessThanOrEqual { get; } = new("<=");

    /// <summary>The field is greater than or equal to the operand: <c>&gt;=</c>.</summary>
    public static FilterOperator GreaterThanOrEqual { get; } = new(">=");

    /// <summary>The field equals the operand: <c>=</c>. For the IP address of a device, the operand may be a network.</summary>
    public static FilterOperator EqualTo { get; } = new("=");

    /// <summary>The field does not equal the operand: <c>!=</c>.</summary>
    public static FilterOperator NotEqualTo { get; } = new("!=");

    /// <summary>The field starts with the operand.</summary>
    public static FilterOperator StartsWith { get; } = new("startswith");

    /// <summary>The field matches the operand: <c>~</c>. Devices take a regular expression, records a text or an operand marked as a regular
    /// expression.</summary>
    public static FilterOperator Matches { get; } = new("~");

    /// <summary>The field does not match the operand: <c>!~</c>.</summary>
    public static FilterOperator NotMatches { get; } = new("!~");

    /// <summary>All rules hold.</summary>
    public static FilterOperator And { get; } = new("and");

    /// <summary>At least one rule holds.</summary>
    public static FilterOperator Or { get; } = new("or");

    /// <summary>The rule does not hold.</summary>
    public static FilterOperator Not { get; } = new("not");

    /// <summary>The field has a value. Takes no operand.</summary>
    public static FilterOperator Exists { get; } = new("exists");

    /// <summary>The field has no value. Takes no operand.</summary>
    public static FilterOperator NotExists { get; } = new("not_exists");

    /// <summary>The field is one of the operand, a list (devices), or lies in it, such as an address in a network (records).</summary>
    public static FilterOperator In { get; } = new("in");

    /// <summary>The field is none of the operand, a list (devices), or lies outside of it (records).</summary>
    public static FilterOperator NotIn { get; } = new("not_in");

    /// <summary>True for the operators that join filters instead of comparing a field.</summary>
    internal bool Joins => Value is "and" or "or" or "not";

    /// <summary>False for the operators that ask only whether the field has a value.</summary>
    internal bool TakesOperand => Value is not ("exists" or "not_exists");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator FilterOperator(string value) => new(value);

    /// <inheritdoc/>
    public static FilterOperator FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
