namespace ExtraHop.Client;

/// <summary>An appliance connect, as a request sends it.</summary>
public sealed record ApplianceConnect
{
    /// <summary>Whether it is data access.</summary>
    public required bool DataAccess { get; init; }

    /// <summary>The fingerprint: insecure_skip_verification bypasses the check.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The host name or address.</summary>
    public required string Host { get; init; }

    /// <summary>The local nickname for remote.</summary>
    public string? LocalNicknameForRemote { get; init; }

    /// <summary>Whether it is managed by local.</summary>
    public bool? ManagedByLocal { get; init; }

    /// <summary>Whether it is manages local.</summary>
    public bool? ManagesLocal { get; init; }

    /// <summary>The product key.</summary>
    public string? ProductKey { get; init; }

    /// <summary>The remote appliance type.</summary>
    public required AppliancePlatform RemoteApplianceType { get; init; }

    /// <summary>The remote nickname for local.</summary>
    public string? RemoteNicknameForLocal { get; init; }

    /// <summary>The remote pairing token: for sensors and newer recordstores.</summary>
    public string? RemotePairingToken { get; init; }

    /// <summary>The remote setup password: for packetstores and older recordstores.</summary>
    public string? RemoteSetupPassword { get; init; }

    /// <summary>Whether it is reset configuration.</summary>
    public bool? ResetConfiguration { get; init; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(ApplianceConnect);
}
