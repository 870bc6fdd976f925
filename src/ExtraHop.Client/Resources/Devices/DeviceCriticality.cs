using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What a user says about how much a device matters. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceCriticality>))]
public readonly record struct DeviceCriticality(string Value) : IOpenEnum<DeviceCriticality>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The device matters most: <c>critical</c>.</summary>
    public static DeviceCriticality Critical { get; } = new("critical");

    /// <summary>The device does not stand out: <c>not_critical</c>.</summary>
    public static DeviceCriticality NotCritical { get; } = new("not_critical");

    /// <summary>Nobody said; the system decides. An empty text on the wire.</summary>
    public static DeviceCriticality None { get; } = new("");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator DeviceCriticality(string value) => new(value);

    /// <inheritdoc/>
    public static DeviceCriticality FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
