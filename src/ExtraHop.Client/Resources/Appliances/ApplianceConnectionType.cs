using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An appliance connection type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplianceConnectionType>))]
public readonly record struct ApplianceConnectionType(string Value) : IOpenEnum<ApplianceConnectionType>
{
    /// <summary><c>tunneled</c>.</summary>
    public static ApplianceConnectionType Tunneled { get; } = new("tunneled");

    /// <summary><c>direct</c>.</summary>
    public static ApplianceConnectionType Direct { get; } = new("direct");

    /// <summary><c>local</c>.</summary>
    public static ApplianceConnectionType Local { get; } = new("local");

    /// <summary><c>cloud_switchboard</c>.</summary>
    public static ApplianceConnectionType CloudSwitchboard { get; } = new("cloud_switchboard");

    /// <inheritdoc/>
    public static ApplianceConnectionType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
