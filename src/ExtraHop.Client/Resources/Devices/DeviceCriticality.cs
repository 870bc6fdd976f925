using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A device criticality; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceCriticality>))]
public readonly record struct DeviceCriticality(string Value) : IOpenEnum<DeviceCriticality>
{
    /// <summary><c>critical</c>.</summary>
    public static DeviceCriticality Critical { get; } = new("critical");

    /// <summary><c>not_critical</c>.</summary>
    public static DeviceCriticality NotCritical { get; } = new("not_critical");

    /// <summary>The empty text.</summary>
    public static DeviceCriticality None { get; } = new("");

    /// <inheritdoc/>
    public static DeviceCriticality FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
