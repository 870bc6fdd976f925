namespace ExtraHop.Client;

/// <summary>A firmware upload success.</summary>
public sealed record FirmwareUploadSuccess : ExtraHopModel
{
    /// <summary>The success message.</summary>
    public string SuccessMessage { get; set; } = "";
}
