using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>The protocol of an HTTP target; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsHttpProtocol>))]
public readonly record struct OdsHttpProtocol(string Value) : IOpenEnum<OdsHttpProtocol>
{
    /// <summary>Plain HTTP.</summary>
    public static OdsHttpProtocol Http { get; } = new("http");

    /// <summary>HTTP over TLS.</summary>
    public static OdsHttpProtocol Https { get; } = new("https");

    /// <inheritdoc/>
    public static OdsHttpProtocol FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
