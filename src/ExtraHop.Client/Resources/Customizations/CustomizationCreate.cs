namespace ExtraHop.Client;

/// <summary>What a new backup needs.</summary>
public sealed record CustomizationCreate : ExtraHopRequest<CustomizationCreate>
{
    /// <summary>The backup's name.</summary>
    public required string Name { get; init; }
}
