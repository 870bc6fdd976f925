using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What can be told of an edge. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<EdgeAnnotation>))]
public readonly record struct EdgeAnnotation(string Value) : IOpenEnum<EdgeAnnotation>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The protocols spoken, with the weight of each: <c>protocols</c>.</summary>
    public static EdgeAnnotation Protocols { get; } = new("protocols");

    /// <summary>In which steps of which walks the edge was found: <c>appearances</c>.</summary>
    public static EdgeAnnotation Appearances { get; } = new("appearances");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator EdgeAnnotation(string value) => new(value);

    /// <inheritdoc/>
    public static EdgeAnnotation FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
