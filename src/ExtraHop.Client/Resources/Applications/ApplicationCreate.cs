namespace ExtraHop.Client;

/// <summary>A new application.</summary>
public sealed record ApplicationCreate : ExtraHopRequest<ApplicationCreate>
{
    /// <summary>Which traffic belongs to the application; null where triggers fill it.</summary>
    public IReadOnlyList<ApplicationCriteria>? Criteria { get; init; }

    /// <summary>A free description.</summary>
    public string? Description { get; init; }

    /// <summary>A text that names the application, not taken yet.</summary>
    public required string DiscoveryId { get; init; }

    /// <summary>The name that the web interface shows.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The ID of the sensor to make it on; consoles only.</summary>
    public long? NodeId { get; init; }
}
