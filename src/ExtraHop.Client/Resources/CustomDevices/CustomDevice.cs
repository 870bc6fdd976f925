namespace ExtraHop.Client;

/// <summary>A custom device.</summary>
public sealed record CustomDevice : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; set; }

    /// <summary>The criteria: present with include_criteria; PATCH replaces all.</summary>
    public IReadOnlyList<CustomDeviceCriterion> Criteria { get; set => field = value ?? []; } = [];

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>True when it is switched off.</summary>
    public bool Disabled { get; set; }

    /// <summary>The extrahop number: fixed after creation; no spaces.</summary>
    public string? ExtrahopId { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ModTime { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";
}
