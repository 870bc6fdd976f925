using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A device group kind; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceGroupKind>))]
public readonly record struct DeviceGroupKind(string Value) : IOpenEnum<DeviceGroupKind>
{
    /// <summary><c>user_created</c>.</summary>
    public static DeviceGroupKind UserCreated { get; } = new("user_created");

    /// <summary><c>built_in</c>.</summary>
    public static DeviceGroupKind BuiltIn { get; } = new("built_in");

    /// <summary><c>all</c>.</summary>
    public static DeviceGroupKind All { get; } = new("all");

    /// <inheritdoc/>
    public static DeviceGroupKind FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
