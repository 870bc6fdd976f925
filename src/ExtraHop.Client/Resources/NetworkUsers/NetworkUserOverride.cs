using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A user's word against the system's judgment. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<NetworkUserOverride>))]
public readonly record struct NetworkUserOverride(string Value) : IOpenEnum<NetworkUserOverride>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The system decides: <c>auto</c>.</summary>
    public static NetworkUserOverride Auto { get; } = new("auto");

    /// <summary>Yes, whatever the system thinks: <c>yes</c>.</summary>
    public static NetworkUserOverride Yes { get; } = new("yes");

    /// <summary>No, whatever the system thinks: <c>no</c>.</summary>
    public static NetworkUserOverride No { get; } = new("no");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator NetworkUserOverride(string value) => new(value);

    /// <inheritdoc/>
    public static NetworkUserOverride FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
