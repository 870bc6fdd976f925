using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What a saved map starts from. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ActivityMapObjectType>))]
public readonly record struct ActivityMapObjectType(string Value) : IOpenEnum<ActivityMapObjectType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>A device: <c>device</c>.</summary>
    public static ActivityMapObjectType Device { get; } = new("device");

    /// <summary>A device group: <c>device_group</c>.</summary>
    public static ActivityMapObjectType DeviceGroup { get; } = new("device_group");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator ActivityMapObjectType(string value) => new(value);

    /// <inheritdoc/>
    public static ActivityMapObjectType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
