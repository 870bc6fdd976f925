using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Whether a user has a module or an add-on; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ModuleAccess>))]
public readonly record struct ModuleAccess(string Value) : IOpenEnum<ModuleAccess>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The user has it.</summary>
    public static ModuleAccess Full { get; } = new("full");

    /// <summary>The user does not have it.</summary>
    public static ModuleAccess None { get; } = new("none");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator ModuleAccess(string value) => new(value);

    /// <inheritdoc/>
    public static ModuleAccess FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
