using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A packets privilege; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PacketsPrivilege>))]
public readonly record struct PacketsPrivilege(string Value) : IOpenEnum<PacketsPrivilege>
{
    /// <summary><c>full</c>.</summary>
    public static PacketsPrivilege Full { get; } = new("full");

    /// <summary><c>full_with_keys</c>.</summary>
    public static PacketsPrivilege FullWithKeys { get; } = new("full_with_keys");

    /// <summary><c>slices_only</c>.</summary>
    public static PacketsPrivilege SlicesOnly { get; } = new("slices_only");

    /// <inheritdoc/>
    public static PacketsPrivilege FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
