using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How a Kafka cluster knows this system; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsKafkaAuthType>))]
public readonly record struct OdsKafkaAuthType(string Value) : IOpenEnum<OdsKafkaAuthType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>By user name and password with SCRAM, which never sends the password itself.</summary>
    public static OdsKafkaAuthType Scram { get; } = new("scram");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator OdsKafkaAuthType(string value) => new(value);

    /// <inheritdoc/>
    public static OdsKafkaAuthType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
