using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An appliance platform; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AppliancePlatform>))]
public readonly record struct AppliancePlatform(string Value) : IOpenEnum<AppliancePlatform>
{
    /// <summary><c>command</c>.</summary>
    public static AppliancePlatform Command { get; } = new("command");

    /// <summary><c>discover</c>.</summary>
    public static AppliancePlatform Discover { get; } = new("discover");

    /// <summary><c>trace</c>.</summary>
    public static AppliancePlatform Trace { get; } = new("trace");

    /// <summary><c>explore</c>.</summary>
    public static AppliancePlatform Explore { get; } = new("explore");

    /// <summary><c>unknown</c>.</summary>
    public static AppliancePlatform Unknown { get; } = new("unknown");

    /// <inheritdoc/>
    public static AppliancePlatform FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
