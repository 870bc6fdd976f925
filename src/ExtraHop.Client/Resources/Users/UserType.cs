using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Who checks a user's password; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserType>))]
public readonly record struct UserType(string Value) : IOpenEnum<UserType>
{
    /// <summary>The system itself.</summary>
    public static UserType Local { get; } = new("local");

    /// <summary>A directory or an identity provider: LDAP, RADIUS, TACACS+ or SAML.</summary>
    public static UserType Remote { get; } = new("remote");

    /// <inheritdoc/>
    public static UserType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
