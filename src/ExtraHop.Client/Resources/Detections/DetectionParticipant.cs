namespace ExtraHop.Client;

/// <summary>A detection participant.</summary>
public sealed record DetectionParticipant : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>Whether it is external.</summary>
    public bool? External { get; set; }

    /// <summary>The hostname: may be absent.</summary>
    public string? Hostname { get; set; }

    /// <summary>The object number: device or application number; may be absent.</summary>
    public long? ObjectId { get; set; }

    /// <summary>The object type.</summary>
    public DetectionParticipantType ObjectType { get; set; }

    /// <summary>The object value: IP address; may be absent.</summary>
    public string? ObjectValue { get; set; }

    /// <summary>The origins: IP addresses set through PATCH.</summary>
    public IReadOnlyList<string> Origins { get; set => field = value ?? []; } = [];

    /// <summary>The role.</summary>
    public DetectionRole? Role { get; set; }

    /// <summary>The usernames: set through PATCH.</summary>
    public IReadOnlyList<string> Usernames { get; set => field = value ?? []; } = [];

    /// <summary>The endpoint.</summary>
    public DetectionEndpoint? Endpoint { get; set; }

    /// <summary>The user's login name.</summary>
    public string? Username { get; set; }

    /// <summary>The scanner service.</summary>
    public string? ScannerService { get; set; }
}
