namespace ExtraHop.Client;

/// <summary>An application.</summary>
public sealed record Application : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>The criteria: returned on request through include_criteria.</summary>
    public IReadOnlyList<ApplicationCriteria> Criteria { get; set => field = value ?? []; } = [];

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>The discovery number.</summary>
    public string DiscoveryId { get; set; } = "";

    /// <summary>The display name.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>The extrahop number. Deprecated; use <c>discovery_id</c>.</summary>
    public string ExtrahopId { get; set; } = "";

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ModTime { get; set; }

    /// <summary>The node number: console only.</summary>
    public long? NodeId { get; set; }

    /// <summary>The user time of the last change: last change by a person.</summary>
    public DateTimeOffset UserModTime { get; set; }
}
