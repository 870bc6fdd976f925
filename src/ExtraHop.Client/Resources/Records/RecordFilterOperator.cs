using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A record filter operator; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<RecordFilterOperator>))]
public readonly record struct RecordFilterOperator(string Value) : IOpenEnum<RecordFilterOperator>
{
    /// <summary><c>&gt;</c>.</summary>
    public static RecordFilterOperator GreaterThan { get; } = new(">");

    /// <summary><c>&lt;</c>.</summary>
    public static RecordFilterOperator LessThan { get; } = new("<");

    /// <summary><c>&lt;=</c>.</summary>
    public static RecordFilterOperator LessThanOrEqual { get; } = new("<=");

    /// <summary><c>&gt;=</c>.</summary>
    public static RecordFilterOperator GreaterThanOrEqual { get; } = new(">=");

    /// <summary><c>=</c>.</summary>
    public static RecordFilterOperator EqualTo { get; } = new("=");

    /// <summary><c>!=</c>.</summary>
    public static RecordFilterOperator NotEqualTo { get; } = new("!=");

    /// <summary><c>startswith</c>.</summary>
    public static RecordFilterOperator StartsWith { get; } = new("startswith");

    /// <summary><c>~</c>.</summary>
    public static RecordFilterOperator Matches { get; } = new("~");

    /// <summary><c>!~</c>.</summary>
    public static RecordFilterOperator NotMatches { get; } = new("!~");

    /// <summary><c>and</c>.</summary>
    public static RecordFilterOperator And { get; } = new("and");

    /// <summary><c>or</c>.</summary>
    public static RecordFilterOperator Or { get; } = new("or");

    /// <summary><c>not</c>.</summary>
    public static RecordFilterOperator Not { get; } = new("not");

    /// <summary><c>exists</c>.</summary>
    public static RecordFilterOperator Exists { get; } = new("exists");

    /// <summary><c>not_exists</c>.</summary>
    public static RecordFilterOperator NotExists { get; } = new("not_exists");

    /// <summary><c>in</c>.</summary>
    public static RecordFilterOperator In { get; } = new("in");

    /// <summary><c>not_in</c>.</summary>
    public static RecordFilterOperator NotIn { get; } = new("not_in");

    /// <inheritdoc/>
    public static RecordFilterOperator FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
