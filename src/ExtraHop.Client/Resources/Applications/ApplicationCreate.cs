namespace ExtraHop.Client;

/// <summary>What a new application needs.</summary>
public sealed record ApplicationCreate
{
    /// <summary>The criteria: returned on request through include_criteria.</summary>
    public IReadOnlyList<ApplicationCriteria>? Criteria { get; init; }

    /// <summary>A free description.</summary>
    public string? Description { get; init; }

    /// <summary>The discovery number.</summary>
    public required string DiscoveryId { get; init; }

    /// <summary>The display name.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The node number: console only.</summary>
    public long? NodeId { get; init; }
}
