namespace ExtraHop.Client;

/// <summary>What a customization says of itself.</summary>
public sealed record CustomizationMeta : ExtraHopModel
{
    /// <summary>The customization's name.</summary>
    public string? Name { get; set; }
}
