using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What kind of object a metric query asks about. It decides which categories there are.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<MetricObjectType>))]
public readonly record struct MetricObjectType(string Value) : IOpenEnum<MetricObjectType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Networks, that is what a sensor sees on its capture interfaces.</summary>
    public static MetricObjectType Network { get; } = new("network");

    /// <summary>Devices. Protocol categories end in <c>_server</c> or <c>_client</c>, as in <c>http_server</c>; <c>net</c> and <c>tcp</c> stand bare.</summary>
    public static MetricObjectType Device { get; } = new("device");

    /// <summary>Applications. Protocol categories stand bare, as in <c>http</c>.</summary>
    public static MetricObjectType Application { get; } = new("application");

    /// <summary>VLANs.</summary>
    public static MetricObjectType Vlan { get; } = new("vlan");

    /// <summary>Device groups, with the categories of devices; each member gets entries of its own. A console answers late: see
    /// <see cref="IMetricsApi.QueryAllAsync"/>.</summary>
    public static MetricObjectType DeviceGroup { get; } = new("device_group");

    /// <summary>The system itself: its health and load.</summary>
    public static MetricObjectType System { get; } = new("system");

    /// <summary>All that one sensor sees, as one object, with bare category names and without latencies. Known from clients of 26.3.</summary>
    public static MetricObjectType Capture { get; } = new("capture");

    /// <summary>Activity groups, which systems of 5.x to 8.x have.</summary>
    public static MetricObjectType ActivityGroup { get; } = new("activity_group");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator MetricObjectType(string value) => new(value);

    /// <inheritdoc/>
    public static MetricObjectType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
