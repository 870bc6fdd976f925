using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A topology warning type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<TopologyWarningType>))]
public readonly record struct TopologyWarningType(string Value) : IOpenEnum<TopologyWarningType>
{
    /// <summary><c>node_metrics_failed</c>.</summary>
    public static TopologyWarningType NodeMetricsFailed { get; } = new("node_metrics_failed");

    /// <summary><c>node_offline</c>.</summary>
    public static TopologyWarningType NodeOffline { get; } = new("node_offline");

    /// <summary><c>node_check_license</c>.</summary>
    public static TopologyWarningType NodeCheckLicense { get; } = new("node_check_license");

    /// <summary><c>node_version_unsupported</c>.</summary>
    public static TopologyWarningType NodeVersionUnsupported { get; } = new("node_version_unsupported");

    /// <inheritdoc/>
    public static TopologyWarningType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
