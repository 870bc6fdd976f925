using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An ods partition strategy; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsPartitionStrategy>))]
public readonly record struct OdsPartitionStrategy(string Value) : IOpenEnum<OdsPartitionStrategy>
{
    /// <summary><c>hash_key</c>.</summary>
    public static OdsPartitionStrategy HashKey { get; } = new("hash_key");

    /// <summary><c>manual</c>.</summary>
    public static OdsPartitionStrategy Manual { get; } = new("manual");

    /// <summary><c>random</c>.</summary>
    public static OdsPartitionStrategy Random { get; } = new("random");

    /// <summary><c>round_robin</c>.</summary>
    public static OdsPartitionStrategy RoundRobin { get; } = new("round_robin");

    /// <inheritdoc/>
    public static OdsPartitionStrategy FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
