using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The protocol of an HTTP target; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsHttpProtocol>))]
public readonly record struct OdsHttpProtocol(string Value) : IOpenEnum<OdsHttpProtocol>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Plain HTTP.</summary>
    public static OdsHttpProtocol Http { get; } = new("http");

    /// <summary>HTTP over TLS.</summary>
    public static OdsHttpProtocol Https { get; } = new("https");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator OdsHttpProtocol(string value) => new(value);

    /// <inheritdoc/>
    public static OdsHttpProtocol FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
