using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A device search type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceSearchType>))]
public readonly record struct DeviceSearchType(string Value) : IOpenEnum<DeviceSearchType>
{
    /// <summary><c>any</c>.</summary>
    public static DeviceSearchType Any { get; } = new("any");

    /// <summary><c>name</c>.</summary>
    public static DeviceSearchType Name { get; } = new("name");

    /// <summary><c>ip address</c>.</summary>
    public static DeviceSearchType IpAddress { get; } = new("ip address");

    /// <summary><c>mac address</c>.</summary>
    public static DeviceSearchType MacAddress { get; } = new("mac address");

    /// <summary><c>vendor</c>.</summary>
    public static DeviceSearchType Vendor { get; } = new("vendor");

    /// <summary><c>type</c>.</summary>
    public static DeviceSearchType Type { get; } = new("type");

    /// <summary><c>tag</c>.</summary>
    public static DeviceSearchType Tag { get; } = new("tag");

    /// <summary><c>vlan</c>.</summary>
    public static DeviceSearchType Vlan { get; } = new("vlan");

    /// <summary><c>activity</c>.</summary>
    public static DeviceSearchType Activity { get; } = new("activity");

    /// <summary><c>node</c>.</summary>
    public static DeviceSearchType Node { get; } = new("node");

    /// <summary><c>discover time</c>.</summary>
    public static DeviceSearchType DiscoverTime { get; } = new("discover time");

    /// <summary><c>discovery_id</c>.</summary>
    public static DeviceSearchType DiscoveryId { get; } = new("discovery_id");

    /// <inheritdoc/>
    public static DeviceSearchType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
