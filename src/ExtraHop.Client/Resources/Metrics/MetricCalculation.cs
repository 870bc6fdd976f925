using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A metric calculation; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<MetricCalculation>))]
public readonly record struct MetricCalculation(string Value) : IOpenEnum<MetricCalculation>
{
    /// <summary><c>mean</c>.</summary>
    public static MetricCalculation Mean { get; } = new("mean");

    /// <summary><c>percentiles</c>.</summary>
    public static MetricCalculation Percentiles { get; } = new("percentiles");

    /// <inheritdoc/>
    public static MetricCalculation FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
