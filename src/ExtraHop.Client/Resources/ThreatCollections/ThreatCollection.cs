namespace ExtraHop.Client;

/// <summary>A threat collection.</summary>
public sealed record ThreatCollection : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>The last updated.</summary>
    public DateTimeOffset? LastUpdated { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The observables: count.</summary>
    public int Observables { get; set; }

    /// <summary>The user key: own identifier, used as ~KEY in PUT.</summary>
    public string? UserKey { get; set; }
}
