using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>How a record filter compares a field, or joins other filters.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<RecordFilterOperator>))]
public readonly record struct RecordFilterOperator(string Value) : IOpenEnum<RecordFilterOperator>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The field is larger than the operand.</summary>
    public static RecordFilterOperator GreaterThan { get; } = new(">");

    /// <summary>The field is smaller than the operand.</summary>
    public static RecordFilterOperator LessThan { get; } = new("<");

    /// <summary>The field is not larger than the operand.</summary>
    public static RecordFilterOperator LessThanOrEqual { get; } = new("<=");

    /// <summary>The field is not smaller than the operand.</summary>
    public static RecordFilterOperator GreaterThanOrEqual { get; } = new(">=");

    /// <summary>The field is the operand.</summary>
    public static RecordFilterOperator EqualTo { get; } = new("=");

    /// <summary>The field is something else than the operand.</summary>
    public static RecordFilterOperator NotEqualTo { get; } = new("!=");

    /// <summary>The field starts with the operand.</summary>
    public static RecordFilterOperator StartsWith { get; } = new("startswith");

    /// <summary>The field holds the operand, or matches it where it is a regular expression.</summary>
    public static RecordFilterOperator Matches { get; } = new("~");

    /// <summary>The field neither holds nor matches the operand.</summary>
    public static RecordFilterOperator NotMatches { get; } = new("!~");

    /// <summary>All of the rules hold.</summary>
    public static RecordFilterOperator And { get; } = new("and");

    /// <summary>At least one of the rules holds.</summary>
    public static RecordFilterOperator Or { get; } = new("or");

    /// <summary>The rule does not hold.</summary>
    public static RecordFilterOperator Not { get; } = new("not");

    /// <summary>The record has the field.</summary>
    public static RecordFilterOperator Exists { get; } = new("exists");

    /// <summary>The record does not have the field.</summary>
    public static RecordFilterOperator NotExists { get; } = new("not_exists");

    /// <summary>The field lies in the operand, such as an address in a network.</summary>
    public static RecordFilterOperator In { get; } = new("in");

    /// <summary>The field lies outside the operand.</summary>
    public static RecordFilterOperator NotIn { get; } = new("not_in");

    /// <summary>True for the operators that join filters instead of comparing a field.</summary>
    internal bool Joins => Value is "and" or "or" or "not";

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator RecordFilterOperator(string value) => new(value);

    /// <inheritdoc/>
    public static RecordFilterOperator FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
