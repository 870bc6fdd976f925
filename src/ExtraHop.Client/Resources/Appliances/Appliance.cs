using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A system that is connected to this one, or this one itself (number 0).</summary>
public sealed record Appliance : ExtraHopModel<Appliance>
{
    /// <summary>The system ID; 0 is the system that answers.</summary>
    public long Id { get; set; }

    /// <summary>When it was connected.</summary>
    public DateTimeOffset? AddTime { get; set; }

    /// <summary>How many devices it can watch with advanced analysis.</summary>
    public int? AdvancedAnalysisCapacity { get; set; }

    /// <summary>True when another system decides on its analysis priorities.</summary>
    public bool? AnalysisLevelsManaged { get; set; }

    /// <summary>How the two systems reach each other.</summary>
    public ApplianceConnectionType ConnectionType { get; set; }

    /// <summary>True when this system may read the other's data.</summary>
    public bool? DataAccess { get; set; }

    /// <summary>The nickname, or the host name where there is none.</summary>
    public string DisplayName { get; set => field = value ?? ""; } = "";

    /// <summary>The fingerprint of its certificate.</summary>
    public string? Fingerprint { get; set; }

    /// <summary>The firmware version.</summary>
    public string? FirmwareVersion { get; set; }

    /// <summary>The version, to compare with others; null where it is no version. Not on the wire: set <see cref="FirmwareVersion"/>.</summary>
    [JsonIgnore]
    public Client.FirmwareVersion? Firmware => Client.FirmwareVersion.Of(FirmwareVersion);

    /// <summary>The host name.</summary>
    public string Hostname { get; set => field = value ?? ""; } = "";

    /// <summary>The model that the license is for.</summary>
    public string? LicensePlatform { get; set; }

    /// <summary>The state of the license.</summary>
    public ApplianceLicenseStatus? LicenseStatus { get; set; }

    /// <summary>What the license allows: a feature's name with true, false or a number.</summary>
    public IReadOnlyDictionary<string, JsonElement>? LicensedFeatures { get; set; }

    /// <summary>The modules that the license has.</summary>
    public IReadOnlyList<string> LicensedModules { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>True when this system manages the other.</summary>
    public bool? ManagedByLocal { get; set; }

    /// <summary>True when the other system manages this one.</summary>
    public bool? ManagesLocal { get; set; }

    /// <summary>The name that this system gives it.</summary>
    public string Nickname { get; set => field = value ?? ""; } = "";

    /// <summary>The kind of system.</summary>
    public AppliancePlatform Platform { get; set; }

    /// <summary>The state of the connection, for people to read.</summary>
    public string? StatusMessage { get; set; }

    /// <summary>When the two last matched their data; whole seconds on the wire, unlike <see cref="AddTime"/>.</summary>
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? SyncTime { get; set; }

    /// <summary>How many devices it can watch in all.</summary>
    public int? TotalCapacity { get; set; }

    /// <summary>The number that is the same wherever the system is connected.</summary>
    public string Uuid { get; set => field = value ?? ""; } = "";
}
