using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>How two systems reach each other; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplianceConnectionType>))]
public readonly record struct ApplianceConnectionType(string Value) : IOpenEnum<ApplianceConnectionType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Through a tunnel that the other system opened.</summary>
    public static ApplianceConnectionType Tunneled { get; } = new("tunneled");

    /// <summary>By a connection that this system opens.</summary>
    public static ApplianceConnectionType Direct { get; } = new("direct");

    /// <summary>Not at all: it is the system itself.</summary>
    public static ApplianceConnectionType Local { get; } = new("local");

    /// <summary>Through the vendor's cloud.</summary>
    public static ApplianceConnectionType CloudSwitchboard { get; } = new("cloud_switchboard");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator ApplianceConnectionType(string value) => new(value);

    /// <inheritdoc/>
    public static ApplianceConnectionType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
