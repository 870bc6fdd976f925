using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>What a system says of itself.</summary>
public sealed record ExtraHopSystem : ExtraHopModel<ExtraHopSystem>
{
    /// <summary>The first of external name, host name and address that is set.</summary>
    public string DisplayHost { get; set => field = value ?? ""; } = "";

    /// <summary>The name under which users reach the system; null when none is set.</summary>
    public string? ExternalHostname { get; set; }

    /// <summary>The host name; null while it is the one the system came with.</summary>
    public string? Hostname { get; set; }

    /// <summary>The address of the management interface.</summary>
    [JsonPropertyName("mgmt_ipaddr")]
    public string ManagementIpAddress { get; set => field = value ?? ""; } = "";

    /// <summary>The kind of system: <c>extrahop</c> for a sensor, <c>ecm</c> for a console, <c>exa</c> for a recordstore, <c>eta</c> for a
    /// packetstore.</summary>
    public string Platform { get; set => field = value ?? ""; } = "";

    /// <summary>The firmware version, such as <c>9.8.2.1521</c>.</summary>
    public string Version { get; set => field = value ?? ""; } = "";

    /// <summary>The version, to compare with others; null where it is no version. Not on the wire: set <see cref="Version"/>.</summary>
    [JsonIgnore]
    public FirmwareVersion? Firmware => FirmwareVersion.Of(Version);
}
