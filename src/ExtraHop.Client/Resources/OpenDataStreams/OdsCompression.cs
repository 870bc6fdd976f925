using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How messages to Kafka are compressed; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsCompression>))]
public readonly record struct OdsCompression(string Value) : IOpenEnum<OdsCompression>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Not at all.</summary>
    public static OdsCompression None { get; } = new("none");

    /// <summary>With gzip: smallest, most work.</summary>
    public static OdsCompression Gzip { get; } = new("gzip");

    /// <summary>With Snappy: larger, little work.</summary>
    public static OdsCompression Snappy { get; } = new("snappy");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator OdsCompression(string value) => new(value);

    /// <inheritdoc/>
    public static OdsCompression FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
