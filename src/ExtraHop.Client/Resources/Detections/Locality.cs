using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>The inside or the outside of the network.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<Locality>))]
public readonly record struct Locality(string Value) : IOpenEnum<Locality>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The inside: private addresses, and what network localities call internal.</summary>
    public static Locality Internal { get; } = new("internal");

    /// <summary>The outside.</summary>
    public static Locality External { get; } = new("external");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator Locality(string value) => new(value);

    /// <inheritdoc/>
    public static Locality FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
