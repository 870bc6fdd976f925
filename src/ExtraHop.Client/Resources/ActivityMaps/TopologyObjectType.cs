using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What a walk starts from or a step leads to. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<TopologyObjectType>))]
public readonly record struct TopologyObjectType(string Value) : IOpenEnum<TopologyObjectType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Every device: <c>all_devices</c>, with object number 0.</summary>
    public static TopologyObjectType AllDevices { get; } = new("all_devices");

    /// <summary>A device group: <c>device_group</c>.</summary>
    public static TopologyObjectType DeviceGroup { get; } = new("device_group");

    /// <summary>A device: <c>device</c>.</summary>
    public static TopologyObjectType Device { get; } = new("device");

    /// <summary>The devices of a protocol: <c>activity_group</c>. Older systems.</summary>
    public static TopologyObjectType ActivityGroup { get; } = new("activity_group");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator TopologyObjectType(string value) => new(value);

    /// <inheritdoc/>
    public static TopologyObjectType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
