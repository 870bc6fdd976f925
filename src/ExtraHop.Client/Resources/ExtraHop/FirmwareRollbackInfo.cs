using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>The firmware to which a rollback would return.</summary>
public sealed record FirmwareRollbackInfo : ExtraHopModel<FirmwareRollbackInfo>
{
    /// <summary>When that firmware and its settings were put aside.</summary>
    public DateTimeOffset? BackupTime { get; set; }

    /// <summary>Its version.</summary>
    public string Version { get; set => field = value ?? ""; } = "";

    /// <summary>The version, to compare with others; null where it is no version. Not on the wire: set <see cref="Version"/>.</summary>
    [JsonIgnore]
    public FirmwareVersion? Firmware => FirmwareVersion.Of(Version);
}
