using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A kind of alternative name; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SubjectAlternativeNameType>))]
public readonly record struct SubjectAlternativeNameType(string Value) : IOpenEnum<SubjectAlternativeNameType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>A host name.</summary>
    public static SubjectAlternativeNameType Dns { get; } = new("dns");

    /// <summary>An IP address.</summary>
    public static SubjectAlternativeNameType Ip { get; } = new("ip");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator SubjectAlternativeNameType(string value) => new(value);

    /// <inheritdoc/>
    public static SubjectAlternativeNameType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
