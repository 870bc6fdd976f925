namespace ExtraHop.Client;

/// <summary>A backup of a system's configuration.</summary>
public sealed record Customization : ExtraHopModel<Customization>
{
    /// <summary>The backup ID.</summary>
    public long Id { get; set; }

    /// <summary>True for one that the system made by itself.</summary>
    public bool? Auto { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreateTime { get; set; }

    /// <summary>The backup's name.</summary>
    public string Name { get; set => field = value ?? ""; } = "";

    /// <summary>True for one that was found again after a failure.</summary>
    public bool? Recovered { get; set; }
}
