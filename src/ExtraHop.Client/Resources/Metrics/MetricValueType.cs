using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A metric value type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<MetricValueType>))]
public readonly record struct MetricValueType(string Value) : IOpenEnum<MetricValueType>
{
    /// <summary><c>count</c>.</summary>
    public static MetricValueType Count { get; } = new("count");

    /// <summary><c>sset</c>.</summary>
    public static MetricValueType SampleSet { get; } = new("sset");

    /// <summary><c>dset</c>.</summary>
    public static MetricValueType DataSet { get; } = new("dset");

    /// <summary><c>max</c>.</summary>
    public static MetricValueType Max { get; } = new("max");

    /// <summary><c>time</c>.</summary>
    public static MetricValueType Time { get; } = new("time");

    /// <summary><c>snap</c>.</summary>
    public static MetricValueType Snapshot { get; } = new("snap");

    /// <summary><c>tset</c>.</summary>
    public static MetricValueType TopSet { get; } = new("tset");

    /// <inheritdoc/>
    public static MetricValueType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
