using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An appliance type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplianceType>))]
public readonly record struct ApplianceType(string Value) : IOpenEnum<ApplianceType>
{
    /// <summary><c>command</c>.</summary>
    public static ApplianceType Command { get; } = new("command");

    /// <summary><c>explore</c>.</summary>
    public static ApplianceType Explore { get; } = new("explore");

    /// <summary><c>discover</c>.</summary>
    public static ApplianceType Discover { get; } = new("discover");

    /// <summary><c>trace</c>.</summary>
    public static ApplianceType Trace { get; } = new("trace");

    /// <inheritdoc/>
    public static ApplianceType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
