using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A detection property operator; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DetectionPropertyOperator>))]
public readonly record struct DetectionPropertyOperator(string Value) : IOpenEnum<DetectionPropertyOperator>
{
    /// <summary><c>=</c>.</summary>
    public static DetectionPropertyOperator EqualTo { get; } = new("=");

    /// <summary><c>!=</c>.</summary>
    public static DetectionPropertyOperator NotEqualTo { get; } = new("!=");

    /// <summary><c>~</c>.</summary>
    public static DetectionPropertyOperator Matches { get; } = new("~");

    /// <summary><c>!~</c>.</summary>
    public static DetectionPropertyOperator NotMatches { get; } = new("!~");

    /// <summary><c>in</c>.</summary>
    public static DetectionPropertyOperator In { get; } = new("in");

    /// <inheritdoc/>
    public static DetectionPropertyOperator FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
