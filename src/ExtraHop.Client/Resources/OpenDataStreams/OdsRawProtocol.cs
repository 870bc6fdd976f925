using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The transport of a raw target; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsRawProtocol>))]
public readonly record struct OdsRawProtocol(string Value) : IOpenEnum<OdsRawProtocol>
{
    private readonly OpenText _text = new(Value);

    /// <summary>TCP.</summary>
    public static OdsRawProtocol Tcp { get; } = new("tcp");

    /// <summary>UDP: data can be lost.</summary>
    public static OdsRawProtocol Udp { get; } = new("udp");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator OdsRawProtocol(string value) => new(value);

    /// <inheritdoc/>
    public static OdsRawProtocol FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
