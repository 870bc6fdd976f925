using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Whose detections an alert tells of; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AlertObjectType>))]
public readonly record struct AlertObjectType(string Value) : IOpenEnum<AlertObjectType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Those of applications.</summary>
    public static AlertObjectType Application { get; } = new("application");

    /// <summary>Those of devices.</summary>
    public static AlertObjectType Device { get; } = new("device");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator AlertObjectType(string value) => new(value);

    /// <inheritdoc/>
    public static AlertObjectType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
