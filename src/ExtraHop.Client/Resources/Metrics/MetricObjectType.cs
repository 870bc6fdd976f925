using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A metric object type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<MetricObjectType>))]
public readonly record struct MetricObjectType(string Value) : IOpenEnum<MetricObjectType>
{
    /// <summary><c>network</c>.</summary>
    public static MetricObjectType Network { get; } = new("network");

    /// <summary><c>device</c>.</summary>
    public static MetricObjectType Device { get; } = new("device");

    /// <summary><c>application</c>.</summary>
    public static MetricObjectType Application { get; } = new("application");

    /// <summary><c>vlan</c>.</summary>
    public static MetricObjectType Vlan { get; } = new("vlan");

    /// <summary><c>device_group</c>.</summary>
    public static MetricObjectType DeviceGroup { get; } = new("device_group");

    /// <summary><c>system</c>.</summary>
    public static MetricObjectType System { get; } = new("system");

    /// <inheritdoc/>
    public static MetricObjectType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
