using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A hiding participant type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<HidingParticipantType>))]
public readonly record struct HidingParticipantType(string Value) : IOpenEnum<HidingParticipantType>
{
    /// <summary><c>device</c>.</summary>
    public static HidingParticipantType Device { get; } = new("device");

    /// <summary><c>device_group</c>.</summary>
    public static HidingParticipantType DeviceGroup { get; } = new("device_group");

    /// <summary><c>ipaddr</c>.</summary>
    public static HidingParticipantType IpAddress { get; } = new("ipaddr");

    /// <summary><c>locality_type</c>.</summary>
    public static HidingParticipantType LocalityType { get; } = new("locality_type");

    /// <summary><c>network_locality</c>.</summary>
    public static HidingParticipantType NetworkLocality { get; } = new("network_locality");

    /// <summary><c>hostname</c>.</summary>
    public static HidingParticipantType Hostname { get; } = new("hostname");

    /// <summary><c>scanner_service</c>.</summary>
    public static HidingParticipantType ScannerService { get; } = new("scanner_service");

    /// <inheritdoc/>
    public static HidingParticipantType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
