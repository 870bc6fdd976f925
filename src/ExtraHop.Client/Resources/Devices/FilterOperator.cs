using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A filter operator; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<FilterOperator>))]
public readonly record struct FilterOperator(string Value) : IOpenEnum<FilterOperator>
{
    /// <summary><c>&gt;</c>.</summary>
    public static FilterOperator GreaterThan { get; } = new(">");

    /// <summary><c>&lt;</c>.</summary>
    public static FilterOperator LessThan { get; } = new("<");

    /// <summary><c>&lt;=</c>.</summary>
    public static FilterOperator LessThanOrEqual { get; } = new("<=");

    /// <summary><c>&gt;=</c>.</summary>
    public static FilterOperator GreaterThanOrEqual { get; } = new(">=");

    /// <summary><c>=</c>.</summary>
    public static FilterOperator EqualTo { get; } = new("=");

    /// <summary><c>!=</c>.</summary>
    public static FilterOperator NotEqualTo { get; } = new("!=");

    /// <summary><c>startswith</c>.</summary>
    public static FilterOperator StartsWith { get; } = new("startswith");

    /// <summary><c>and</c>.</summary>
    public static FilterOperator And { get; } = new("and");

    /// <summary><c>or</c>.</summary>
    public static FilterOperator Or { get; } = new("or");

    /// <summary><c>not</c>.</summary>
    public static FilterOperator Not { get; } = new("not");

    /// <summary><c>exists</c>.</summary>
    public static FilterOperator Exists { get; } = new("exists");

    /// <summary><c>not_exists</c>.</summary>
    public static FilterOperator NotExists { get; } = new("not_exists");

    /// <summary><c>~</c>.</summary>
    public static FilterOperator Matches { get; } = new("~");

    /// <summary><c>!~</c>.</summary>
    public static FilterOperator NotMatches { get; } = new("!~");

    /// <summary><c>in</c>.</summary>
    public static FilterOperator In { get; } = new("in");

    /// <summary><c>not_in</c>.</summary>
    public static FilterOperator NotIn { get; } = new("not_in");

    /// <inheritdoc/>
    public static FilterOperator FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
