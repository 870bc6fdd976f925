namespace ExtraHop.Client;

/// <summary>The firmware to which a rollback would return.</summary>
public sealed record FirmwareRollbackInfo : ExtraHopModel<FirmwareRollbackInfo>
{
    /// <summary>When that firmware and its settings were put aside.</summary>
    public DateTimeOffset? BackupTime { get; set; }

    /// <summary>Its version.</summary>
    public string Version { get; set => field = value ?? ""; } = "";
}
