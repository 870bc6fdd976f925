using System.Net;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Someone who took part in a detection: a device, an application or an address.</summary>
public sealed record DetectionParticipant : ExtraHopModel<DetectionParticipant>
{
    /// <summary>The ID of the participant within detections; changes name it by this.</summary>
    public long Id { get; set; }

    /// <summary>Whether it is named as a device, an application or an address.</summary>
    public DetectionParticipantType ObjectType { get; set; }

    /// <summary>The ID of the device or application; null for an address.</summary>
    public long? ObjectId { get; set; }

    /// <summary>The IP address as the system wrote it; null where there is none. See <see cref="Address"/>.</summary>
    [JsonConverter(typeof(ScalarTextConverter))]
    public string? ObjectValue { get; set; }

    /// <summary>Offender or victim; null where the kind of detection has no sides.</summary>
    public DetectionRole? Role { get; set; }

    /// <summary>The side of the connection; null where it is not known.</summary>
    public DetectionEndpoint? Endpoint { get; set; }

    /// <summary>True when it lies outside of the network; null where that is not known.</summary>
    public bool? External { get; set; }

    /// <summary>The host name; null where it is not known.</summary>
    public string? Hostname { get; set; }

    /// <summary>The user who was seen there; null where none was.</summary>
    public string? Username { get; set; }

    /// <summary>The external scanner service that it belongs to; null for anybody else.</summary>
    public string? ScannerService { get; set; }

    /// <summary>The addresses from which a remote participant came, as they were set by a change.</summary>
    public IReadOnlyList<string> Origins { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>The users of the participant, as they were set by a change.</summary>
    public IReadOnlyList<string> Usernames { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>The IP address; null where there is none, or where the text is not one.</summary>
    [JsonIgnore]
    public IPAddress? Address => IPAddress.TryParse(ObjectValue, out IPAddress? address) ? address : null;

    /// <summary>True when it went out from this participant.</summary>
    [JsonIgnore]
    public bool IsOffender => Role == DetectionRole.Offender;

    /// <summary>True when it hit this participant.</summary>
    [JsonIgnore]
    public bool IsVictim => Role == DetectionRole.Victim;

    /// <summary>The participant as a person would write it: host name, else address, else kind and number.</summary>
    [JsonIgnore]
    public string Name => Hostname ?? ObjectValue ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ObjectType.Value} {ObjectId ?? Id}");
}
