using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What a system makes of the distribution behind a dataset or sampleset metric, such as a round trip time. Without one the distribution itself comes
/// back.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<MetricCalculation>))]
public readonly record struct MetricCalculation(string Value) : IOpenEnum<MetricCalculation>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The mean, as one number.</summary>
    public static MetricCalculation Mean { get; } = new("mean");

    /// <summary>Percentiles, as a list of numbers in the order in which they were asked for.</summary>
    public static MetricCalculation Percentiles { get; } = new("percentiles");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator MetricCalculation(string value) => new(value);

    /// <inheritdoc/>
    public static MetricCalculation FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
