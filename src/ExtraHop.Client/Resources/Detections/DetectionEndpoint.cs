using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The side of the connection that a participant was on.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<DetectionEndpoint>))]
public readonly record struct DetectionEndpoint(string Value) : IOpenEnum<DetectionEndpoint>
{
    private readonly OpenText _text = new(Value);

    /// <summary>It opened the connection.</summary>
    public static DetectionEndpoint Client { get; } = new("client");

    /// <summary>It was connected to.</summary>
    public static DetectionEndpoint Server { get; } = new("server");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator DetectionEndpoint(string value) => new(value);

    /// <inheritdoc/>
    public static DetectionEndpoint FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
