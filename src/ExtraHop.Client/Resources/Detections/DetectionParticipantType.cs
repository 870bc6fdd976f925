using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What a participant of a detection is named as.</summary>
/// <param name="Value">The text as the API writes it; a newer one than the listed is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<DetectionParticipantType>))]
public readonly record struct DetectionParticipantType(string Value) : IOpenEnum<DetectionParticipantType>
{
    private readonly OpenText _text = new(Value);

    /// <summary>A device that the system knows.</summary>
    public static DetectionParticipantType Device { get; } = new("device");

    /// <summary>An application.</summary>
    public static DetectionParticipantType Application { get; } = new("application");

    /// <summary>An address without a device, mostly one outside of the network.</summary>
    public static DetectionParticipantType IpAddress { get; } = new("ipaddr");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator DetectionParticipantType(string value) => new(value);

    /// <inheritdoc/>
    public static DetectionParticipantType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
