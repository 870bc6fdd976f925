using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A kind of system; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AppliancePlatform>))]
public readonly record struct AppliancePlatform(string Value) : IOpenEnum<AppliancePlatform>
{
    private readonly OpenText _text = new(Value);

    /// <summary>A console (<c>command</c>).</summary>
    public static AppliancePlatform Console { get; } = new("command");

    /// <summary>A sensor (<c>discover</c>).</summary>
    public static AppliancePlatform Sensor { get; } = new("discover");

    /// <summary>A packetstore (<c>trace</c>).</summary>
    public static AppliancePlatform Packetstore { get; } = new("trace");

    /// <summary>A recordstore (<c>explore</c>).</summary>
    public static AppliancePlatform Recordstore { get; } = new("explore");

    /// <summary>A system of which this one does not know the kind.</summary>
    public static AppliancePlatform Unknown { get; } = new("unknown");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator AppliancePlatform(string value) => new(value);

    /// <inheritdoc/>
    public static AppliancePlatform FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
