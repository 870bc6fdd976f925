using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A metric key type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<MetricKeyType>))]
public readonly record struct MetricKeyType(string Value) : IOpenEnum<MetricKeyType>
{
    /// <summary><c>string</c>.</summary>
    public static MetricKeyType String { get; } = new("string");

    /// <summary><c>ipaddr</c>.</summary>
    public static MetricKeyType IpAddress { get; } = new("ipaddr");

    /// <inheritdoc/>
    public static MetricKeyType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
