using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How a map is drawn. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ActivityMapMode>))]
public readonly record struct ActivityMapMode(string Value) : IOpenEnum<ActivityMapMode>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Flat: <c>2dforce</c>.</summary>
    public static ActivityMapMode TwoDimensional { get; } = new("2dforce");

    /// <summary>In space: <c>3dforce</c>.</summary>
    public static ActivityMapMode ThreeDimensional { get; } = new("3dforce");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator ActivityMapMode(string value) => new(value);

    /// <inheritdoc/>
    public static ActivityMapMode FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
