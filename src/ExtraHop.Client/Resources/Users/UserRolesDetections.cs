using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An user roles detections; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserRolesDetections>))]
public readonly record struct UserRolesDetections(string Value) : IOpenEnum<UserRolesDetections>
{
    /// <summary><c>full</c>.</summary>
    public static UserRolesDetections Full { get; } = new("full");

    /// <summary><c>none</c>.</summary>
    public static UserRolesDetections None { get; } = new("none");

    /// <inheritdoc/>
    public static UserRolesDetections FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
