namespace ExtraHop.Client;

/// <summary>A system edition.</summary>
public sealed record SystemEdition : ExtraHopModel
{
    /// <summary>The edition.</summary>
    public string Edition { get; set; } = "";
}
