using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What kind of thing a detail metric is split by. Systems may know more kinds than are listed.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<MetricKeyType>))]
public readonly record struct MetricKeyType(string Value) : IOpenEnum<MetricKeyType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>A text, such as a status code, a method or a cipher.</summary>
    public static MetricKeyType String { get; } = new("string");

    /// <summary>An IP address, with the device behind it where it is known.</summary>
    public static MetricKeyType IpAddress { get; } = new("ipaddr");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator MetricKeyType(string value) => new(value);

    /// <inheritdoc/>
    public static MetricKeyType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
