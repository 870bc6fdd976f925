using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A detection endpoint; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DetectionEndpoint>))]
public readonly record struct DetectionEndpoint(string Value) : IOpenEnum<DetectionEndpoint>
{
    /// <summary><c>client</c>.</summary>
    public static DetectionEndpoint Client { get; } = new("client");

    /// <summary><c>server</c>.</summary>
    public static DetectionEndpoint Server { get; } = new("server");

    /// <inheritdoc/>
    public static DetectionEndpoint FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
