using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Which Kafka partition a message goes to; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsPartitionStrategy>))]
public readonly record struct OdsPartitionStrategy(string Value) : IOpenEnum<OdsPartitionStrategy>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The one that its key hashes to, so that one key stays in one partition.</summary>
    public static OdsPartitionStrategy HashKey { get; } = new("hash_key");

    /// <summary>The one that the trigger names.</summary>
    public static OdsPartitionStrategy Manual { get; } = new("manual");

    /// <summary>Any.</summary>
    public static OdsPartitionStrategy Random { get; } = new("random");

    /// <summary>One after the other.</summary>
    public static OdsPartitionStrategy RoundRobin { get; } = new("round_robin");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator OdsPartitionStrategy(string value) => new(value);

    /// <inheritdoc/>
    public static OdsPartitionStrategy FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
