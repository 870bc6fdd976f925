using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>An appliance.</summary>
public sealed record Appliance : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>The add time.</summary>
    public DateTimeOffset? AddTime { get; set; }

    /// <summary>The advanced analysis capacity.</summary>
    public int AdvancedAnalysisCapacity { get; set; }

    /// <summary>Whether it is analysis levels managed.</summary>
    public bool AnalysisLevelsManaged { get; set; }

    /// <summary>The connection type.</summary>
    public ApplianceConnectionType ConnectionType { get; set; }

    /// <summary>Whether it is data access.</summary>
    public bool? DataAccess { get; set; }

    /// <summary>The display name: nickname, or hostname without one.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>The fingerprint.</summary>
    public string? Fingerprint { get; set; }

    /// <summary>The firmware version.</summary>
    public string? FirmwareVersion { get; set; }

    /// <summary>The hostname.</summary>
    public string Hostname { get; set; } = "";

    /// <summary>The license platform.</summary>
    public string? LicensePlatform { get; set; }

    /// <summary>The license status.</summary>
    public ApplianceLicenseStatus? LicenseStatus { get; set; }

    /// <summary>The licensed features: feature name to boolean or number.</summary>
    public IReadOnlyDictionary<string, JsonElement>? LicensedFeatures { get; set; }

    /// <summary>The licensed modules.</summary>
    public IReadOnlyList<string> LicensedModules { get; set => field = value ?? []; } = [];

    /// <summary>Whether it is managed by local.</summary>
    public bool? ManagedByLocal { get; set; }

    /// <summary>Whether it is manages local.</summary>
    public bool? ManagesLocal { get; set; }

    /// <summary>The nickname.</summary>
    public string Nickname { get; set; } = "";

    /// <summary>The platform.</summary>
    public AppliancePlatform Platform { get; set; }

    /// <summary>The status message.</summary>
    public string? StatusMessage { get; set; }

    /// <summary>The sync time: whole seconds since epoch, unlike add_time.</summary>
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? SyncTime { get; set; }

    /// <summary>The total capacity.</summary>
    public int TotalCapacity { get; set; }

    /// <summary>The uuid.</summary>
    public string Uuid { get; set; } = "";
}
