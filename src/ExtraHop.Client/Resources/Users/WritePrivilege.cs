using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How much a user may change; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<WritePrivilege>))]
public readonly record struct WritePrivilege(string Value) : IOpenEnum<WritePrivilege>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Every system task that is not administration.</summary>
    public static WritePrivilege Full { get; } = new("full");

    /// <summary>Dashboards that the user may edit, their sharing, and what the user owns; everything can be read.</summary>
    public static WritePrivilege Limited { get; } = new("limited");

    /// <summary>What the user owns; everything can be read.</summary>
    public static WritePrivilege Personal { get; } = new("personal");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator WritePrivilege(string value) => new(value);

    /// <inheritdoc/>
    public static WritePrivilege FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
