using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What names the participant of a tuning rule.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<TuningParticipantType>))]
public readonly record struct TuningParticipantType(string Value) : IOpenEnum<TuningParticipantType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>A device.</summary>
    public static TuningParticipantType Device { get; } = new("device");

    /// <summary>A device group.</summary>
    public static TuningParticipantType DeviceGroup { get; } = new("device_group");

    /// <summary>IP addresses or CIDR blocks.</summary>
    public static TuningParticipantType IpAddress { get; } = new("ipaddr");

    /// <summary>The inside or the outside of the network.</summary>
    public static TuningParticipantType LocalityType { get; } = new("locality_type");

    /// <summary>A network locality entry.</summary>
    public static TuningParticipantType NetworkLocality { get; } = new("network_locality");

    /// <summary>Host names.</summary>
    public static TuningParticipantType Hostname { get; } = new("hostname");

    /// <summary>External scanner services.</summary>
    public static TuningParticipantType ScannerService { get; } = new("scanner_service");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator TuningParticipantType(string value) => new(value);

    /// <inheritdoc/>
    public static TuningParticipantType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
