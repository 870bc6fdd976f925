using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What the system says a keyed metric value is.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<MetricValueType>))]
public readonly record struct MetricValueType(string Value) : IOpenEnum<MetricValueType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>A count of what happened in the cycle.</summary>
    public static MetricValueType Count { get; } = new("count");

    /// <summary>A sampleset: count, sum and sum of squares, from which mean and deviation follow.</summary>
    public static MetricValueType SampleSet { get; } = new("sset");

    /// <summary>A dataset: values with how often each occurred.</summary>
    public static MetricValueType DataSet { get; } = new("dset");

    /// <summary>The largest number seen in the cycle.</summary>
    public static MetricValueType Max { get; } = new("max");

    /// <summary>A time, in milliseconds since 1970.</summary>
    public static MetricValueType Time { get; } = new("time");

    /// <summary>A reading taken at the end of the cycle, such as connections open.</summary>
    public static MetricValueType Snapshot { get; } = new("snap");

    /// <summary>A topset: the keys with the largest values, each with a value. The tail can be missing.</summary>
    public static MetricValueType TopSet { get; } = new("tset");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator MetricValueType(string value) => new(value);

    /// <inheritdoc/>
    public static MetricValueType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
