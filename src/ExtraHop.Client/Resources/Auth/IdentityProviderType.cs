using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A kind of identity provider; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<IdentityProviderType>))]
public readonly record struct IdentityProviderType(string Value) : IOpenEnum<IdentityProviderType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>SAML 2.0.</summary>
    public static IdentityProviderType Saml { get; } = new("saml");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator IdentityProviderType(string value) => new(value);

    /// <inheritdoc/>
    public static IdentityProviderType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
