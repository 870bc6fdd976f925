using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An ods grant type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsGrantType>))]
public readonly record struct OdsGrantType(string Value) : IOpenEnum<OdsGrantType>
{
    /// <summary><c>client</c>.</summary>
    public static OdsGrantType Client { get; } = new("client");

    /// <summary><c>resource_owner</c>.</summary>
    public static OdsGrantType ResourceOwner { get; } = new("resource_owner");

    /// <inheritdoc/>
    public static OdsGrantType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
