using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Why a sensor did not answer. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<TopologyWarningType>))]
public readonly record struct TopologyWarningType(string Value) : IOpenEnum<TopologyWarningType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The sensor failed to answer: <c>node_metrics_failed</c>.</summary>
    public static TopologyWarningType NodeMetricsFailed { get; } = new("node_metrics_failed");

    /// <summary>The sensor is not connected: <c>node_offline</c>.</summary>
    public static TopologyWarningType NodeOffline { get; } = new("node_offline");

    /// <summary>The sensor's license does not allow it: <c>node_check_license</c>.</summary>
    public static TopologyWarningType NodeCheckLicense { get; } = new("node_check_license");

    /// <summary>The sensor's firmware is too old or too new: <c>node_version_unsupported</c>.</summary>
    public static TopologyWarningType NodeVersionUnsupported { get; } = new("node_version_unsupported");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator TopologyWarningType(string value) => new(value);

    /// <inheritdoc/>
    public static TopologyWarningType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
