using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The transport to Kafka; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsKafkaProtocol>))]
public readonly record struct OdsKafkaProtocol(string Value) : IOpenEnum<OdsKafkaProtocol>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Plain TCP.</summary>
    public static OdsKafkaProtocol Tcp { get; } = new("tcp");

    /// <summary>TLS.</summary>
    public static OdsKafkaProtocol Tls { get; } = new("tls");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator OdsKafkaProtocol(string value) => new(value);

    /// <inheritdoc/>
    public static OdsKafkaProtocol FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
