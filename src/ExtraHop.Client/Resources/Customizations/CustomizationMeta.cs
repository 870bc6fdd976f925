namespace ExtraHop.Client;

/// <summary>What a backup says of itself.</summary>
public sealed record CustomizationMeta : ExtraHopModel<CustomizationMeta>
{
    /// <summary>The backup's name.</summary>
    public string? Name { get; set; }
}
