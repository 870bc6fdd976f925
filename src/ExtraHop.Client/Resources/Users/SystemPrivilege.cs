using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Whether a user administers the system; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SystemPrivilege>))]
public readonly record struct SystemPrivilege(string Value) : IOpenEnum<SystemPrivilege>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Everything, administration included.</summary>
    public static SystemPrivilege Full { get; } = new("full");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator SystemPrivilege(string value) => new(value);

    /// <inheritdoc/>
    public static SystemPrivilege FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
