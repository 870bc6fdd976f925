namespace ExtraHop.Client;

/// <summary>A firmware rollback info.</summary>
public sealed record FirmwareRollbackInfo : ExtraHopModel
{
    /// <summary>The backup time.</summary>
    public DateTimeOffset BackupTime { get; set; }

    /// <summary>The version.</summary>
    public string Version { get; set; } = "";
}
