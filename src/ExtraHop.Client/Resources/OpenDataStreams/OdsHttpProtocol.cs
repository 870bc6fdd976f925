using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An ods http protocol; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsHttpProtocol>))]
public readonly record struct OdsHttpProtocol(string Value) : IOpenEnum<OdsHttpProtocol>
{
    /// <summary><c>http</c>.</summary>
    public static OdsHttpProtocol Http { get; } = new("http");

    /// <summary><c>https</c>.</summary>
    public static OdsHttpProtocol Https { get; } = new("https");

    /// <inheritdoc/>
    public static OdsHttpProtocol FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
