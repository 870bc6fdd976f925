namespace ExtraHop.Client;

/// <summary>What a new tag needs.</summary>
public sealed record TagCreate
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }
}
