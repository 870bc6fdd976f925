namespace ExtraHop.Client;

/// <summary>The answer to a firmware image that the system took.</summary>
public sealed record FirmwareUploaded : ExtraHopModel<FirmwareUploaded>
{
    /// <summary>A sentence that says so.</summary>
    public string SuccessMessage { get; set => field = value ?? ""; } = "";
}
