using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Who checks a user's password; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserType>))]
public readonly record struct UserType(string Value) : IOpenEnum<UserType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>The system itself.</summary>
    public static UserType Local { get; } = new("local");

    /// <summary>A directory or an identity provider: LDAP, RADIUS, TACACS+ or SAML.</summary>
    public static UserType Remote { get; } = new("remote");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator UserType(string value) => new(value);

    /// <inheritdoc/>
    public static UserType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
