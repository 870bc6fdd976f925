using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How far something is shared. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SharingLevel>))]
public readonly record struct SharingLevel(string Value) : IOpenEnum<SharingLevel>
{
    private readonly OpenText _text = new(Value);

    /// <summary>See it: <c>viewer</c>.</summary>
    public static SharingLevel Viewer { get; } = new("viewer");

    /// <summary>See and change it: <c>editor</c>.</summary>
    public static SharingLevel Editor { get; } = new("editor");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator SharingLevel(string value) => new(value);

    /// <inheritdoc/>
    public static SharingLevel FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
