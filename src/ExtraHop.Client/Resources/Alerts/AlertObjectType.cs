using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An alert object type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AlertObjectType>))]
public readonly record struct AlertObjectType(string Value) : IOpenEnum<AlertObjectType>
{
    /// <summary><c>application</c>.</summary>
    public static AlertObjectType Application { get; } = new("application");

    /// <summary><c>device</c>.</summary>
    public static AlertObjectType Device { get; } = new("device");

    /// <inheritdoc/>
    public static AlertObjectType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
