using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Who made a device group. A text that is not listed is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceGroupKind>))]
public readonly record struct DeviceGroupKind(string Value) : IOpenEnum<DeviceGroupKind>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Groups that users made: <c>user_created</c>.</summary>
    public static DeviceGroupKind UserCreated { get; } = new("user_created");

    /// <summary>Groups that the system made: <c>built_in</c>.</summary>
    public static DeviceGroupKind BuiltIn { get; } = new("built_in");

    /// <summary>Both: <c>all</c>.</summary>
    public static DeviceGroupKind All { get; } = new("all");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator DeviceGroupKind(string value) => new(value);

    /// <inheritdoc/>
    public static DeviceGroupKind FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
