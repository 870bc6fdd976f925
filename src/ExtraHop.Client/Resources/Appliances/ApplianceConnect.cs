namespace ExtraHop.Client;

/// <summary>How to connect another system.</summary>
public sealed record ApplianceConnect : ExtraHopRequest<ApplianceConnect>
{
    /// <summary>Whether this system may read the other's data.</summary>
    public required bool DataAccess { get; init; }

    /// <summary>The fingerprint that the other's certificate must have. The text <c>insecure_skip_verification</c> takes any, and with it any
    /// impostor.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The other system's host name or address.</summary>
    public required string Host { get; init; }

    /// <summary>What this system calls the other.</summary>
    public string? LocalNicknameForRemote { get; init; }

    /// <summary>Whether this system manages the other.</summary>
    public bool? ManagedByLocal { get; init; }

    /// <summary>Whether the other system manages this one.</summary>
    public bool? ManagesLocal { get; init; }

    /// <summary>The product key to give to the other system.</summary>
    public string? ProductKey { get; init; }

    /// <summary>What kind of system the other is. Sensors and consoles, recordstores and packetstores do not connect in every pair.</summary>
    public required AppliancePlatform RemoteApplianceType { get; init; }

    /// <summary>What the other system calls this one.</summary>
    public string? RemoteNicknameForLocal { get; init; }

    /// <summary>The token that <see cref="IPairingApi.CreateTokenAsync"/> made on the other system: for sensors and newer recordstores.</summary>
    public string? RemotePairingToken { get; init; }

    /// <summary>The password of the other's setup account: for packetstores and older recordstores.</summary>
    public string? RemoteSetupPassword { get; init; }

    /// <summary>Whether the other system forgets its settings first.</summary>
    public bool? ResetConfiguration { get; init; }
}
