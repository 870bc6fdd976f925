namespace ExtraHop.Client;

/// <summary>A firmware upload success.</summary>
public sealed record FirmwareUploaded : ExtraHopModel
{
    /// <summary>The success message.</summary>
    public string SuccessMessage { get; set; } = "";
}
