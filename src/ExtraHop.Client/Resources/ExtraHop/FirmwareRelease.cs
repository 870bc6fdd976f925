namespace ExtraHop.Client;

/// <summary>A firmware release.</summary>
public sealed record FirmwareRelease : ExtraHopModel
{
    /// <summary>Whether it is current release.</summary>
    public bool CurrentRelease { get; set; }

    /// <summary>The release.</summary>
    public string Release { get; set; } = "";

    /// <summary>The versions: newest first.</summary>
    public IReadOnlyList<string> Versions { get; set => field = value ?? []; } = [];
}
