namespace ExtraHop.Client;

/// <summary>A system version.</summary>
public sealed record SystemVersion : ExtraHopModel
{
    /// <summary>The version.</summary>
    public string Version { get; set; } = "";
}
