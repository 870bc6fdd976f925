using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A detection participant type; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DetectionParticipantType>))]
public readonly record struct DetectionParticipantType(string Value) : IOpenEnum<DetectionParticipantType>
{
    /// <summary><c>device</c>.</summary>
    public static DetectionParticipantType Device { get; } = new("device");

    /// <summary><c>application</c>.</summary>
    public static DetectionParticipantType Application { get; } = new("application");

    /// <summary><c>ipaddr</c>.</summary>
    public static DetectionParticipantType IpAddress { get; } = new("ipaddr");

    /// <inheritdoc/>
    public static DetectionParticipantType FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
