using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A kind of target; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsTargetType>))]
public readonly record struct OdsTargetType(string Value) : IOpenEnum<OdsTargetType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>An HTTP server.</summary>
    public static OdsTargetType Http { get; } = new("http");

    /// <summary>A Kafka cluster.</summary>
    public static OdsTargetType Kafka { get; } = new("kafka");

    /// <summary>A MongoDB database.</summary>
    public static OdsTargetType MongoDb { get; } = new("mongodb");

    /// <summary>Anything that takes bytes over TCP or UDP.</summary>
    public static OdsTargetType Raw { get; } = new("raw");

    /// <summary>A syslog server.</summary>
    public static OdsTargetType Syslog { get; } = new("syslog");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator OdsTargetType(string value) => new(value);

    /// <inheritdoc/>
    public static OdsTargetType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
