using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An ods raw protocol; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsRawProtocol>))]
public readonly record struct OdsRawProtocol(string Value) : IOpenEnum<OdsRawProtocol>
{
    /// <summary><c>tcp</c>.</summary>
    public static OdsRawProtocol Tcp { get; } = new("tcp");

    /// <summary><c>udp</c>.</summary>
    public static OdsRawProtocol Udp { get; } = new("udp");

    /// <inheritdoc/>
    public static OdsRawProtocol FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
