using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A topology object type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<TopologyObjectType>))]
public readonly record struct TopologyObjectType(string Value) : IOpenEnum<TopologyObjectType>
{
    /// <summary><c>all_devices</c>.</summary>
    public static TopologyObjectType AllDevices { get; } = new("all_devices");

    /// <summary><c>device_group</c>.</summary>
    public static TopologyObjectType DeviceGroup { get; } = new("device_group");

    /// <summary><c>device</c>.</summary>
    public static TopologyObjectType Device { get; } = new("device");

    /// <summary><c>activity_group</c>.</summary>
    public static TopologyObjectType ActivityGroup { get; } = new("activity_group");

    /// <inheritdoc/>
    public static TopologyObjectType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
