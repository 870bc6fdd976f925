using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How an OAuth token is asked for; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OdsGrantType>))]
public readonly record struct OdsGrantType(string Value) : IOpenEnum<OdsGrantType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>With the application's own credentials.</summary>
    public static OdsGrantType Client { get; } = new("client");

    /// <summary>With a user's name and password besides.</summary>
    public static OdsGrantType ResourceOwner { get; } = new("resource_owner");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator OdsGrantType(string value) => new(value);

    /// <inheritdoc/>
    public static OdsGrantType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
