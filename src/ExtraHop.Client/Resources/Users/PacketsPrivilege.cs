using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How much of the packets a user sees; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PacketsPrivilege>))]
public readonly record struct PacketsPrivilege(string Value) : IOpenEnum<PacketsPrivilege>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Whole packets.</summary>
    public static PacketsPrivilege Full { get; } = new("full");

    /// <summary>Whole packets and the session keys that decrypt them.</summary>
    public static PacketsPrivilege FullWithKeys { get; } = new("full_with_keys");

    /// <summary>The first 64 bytes of each packet. From 9.2 on.</summary>
    public static PacketsPrivilege SlicesOnly { get; } = new("slices_only");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator PacketsPrivilege(string value) => new(value);

    /// <inheritdoc/>
    public static PacketsPrivilege FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
