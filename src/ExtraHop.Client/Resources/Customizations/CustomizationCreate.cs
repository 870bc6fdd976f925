namespace ExtraHop.Client;

/// <summary>What a new customization needs.</summary>
public sealed record CustomizationCreate
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }
}
