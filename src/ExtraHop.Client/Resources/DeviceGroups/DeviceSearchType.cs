using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What a search value is compared with, in the way of older systems. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceSearchType>))]
public readonly record struct DeviceSearchType(string Value) : IOpenEnum<DeviceSearchType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Every device, or any of the other fields: <c>any</c>.</summary>
    public static DeviceSearchType Any { get; } = new("any");

    /// <summary>A name of the device: <c>name</c>.</summary>
    public static DeviceSearchType Name { get; } = new("name");

    /// <summary>The IP address: <c>ip address</c>, with the space.</summary>
    public static DeviceSearchType IpAddress { get; } = new("ip address");

    /// <summary>The MAC address: <c>mac address</c>, with the space.</summary>
    public static DeviceSearchType MacAddress { get; } = new("mac address");

    /// <summary>The maker: <c>vendor</c>.</summary>
    public static DeviceSearchType Vendor { get; } = new("vendor");

    /// <summary>The role or class, such as <c>/^extrahop.device.ftp_server$/</c>: <c>type</c>.</summary>
    public static DeviceSearchType Type { get; } = new("type");

    /// <summary>The name of a tag: <c>tag</c>.</summary>
    public static DeviceSearchType Tag { get; } = new("tag");

    /// <summary>The VLAN's tag number: <c>vlan</c>.</summary>
    public static DeviceSearchType Vlan { get; } = new("vlan");

    /// <summary>A metric category: <c>activity</c>.</summary>
    public static DeviceSearchType Activity { get; } = new("activity");

    /// <summary>The sensor: <c>node</c>.</summary>
    public static DeviceSearchType Node { get; } = new("node");

    /// <summary>When the device was first seen: <c>discover time</c>, with the space.</summary>
    public static DeviceSearchType DiscoverTime { get; } = new("discover time");

    /// <summary>The discovery ID: <c>discovery_id</c>.</summary>
    public static DeviceSearchType DiscoveryId { get; } = new("discovery_id");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator DeviceSearchType(string value) => new(value);

    /// <inheritdoc/>
    public static DeviceSearchType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
