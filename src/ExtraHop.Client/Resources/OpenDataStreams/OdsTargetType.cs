using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An ods target type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsTargetType>))]
public readonly record struct OdsTargetType(string Value) : IOpenEnum<OdsTargetType>
{
    /// <summary><c>http</c>.</summary>
    public static OdsTargetType Http { get; } = new("http");

    /// <summary><c>kafka</c>.</summary>
    public static OdsTargetType Kafka { get; } = new("kafka");

    /// <summary><c>mongodb</c>.</summary>
    public static OdsTargetType MongoDb { get; } = new("mongodb");

    /// <summary><c>raw</c>.</summary>
    public static OdsTargetType Raw { get; } = new("raw");

    /// <summary><c>syslog</c>.</summary>
    public static OdsTargetType Syslog { get; } = new("syslog");

    /// <inheritdoc/>
    public static OdsTargetType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
