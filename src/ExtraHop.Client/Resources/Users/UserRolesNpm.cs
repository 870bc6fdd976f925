using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An user roles npm; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserRolesNpm>))]
public readonly record struct UserRolesNpm(string Value) : IOpenEnum<UserRolesNpm>
{
    /// <summary><c>full</c>.</summary>
    public static UserRolesNpm Full { get; } = new("full");

    /// <summary><c>none</c>.</summary>
    public static UserRolesNpm None { get; } = new("none");

    /// <inheritdoc/>
    public static UserRolesNpm FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
