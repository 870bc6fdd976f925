namespace ExtraHop.Client;

/// <summary>A customization.</summary>
public sealed record Customization : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>Whether it is auto.</summary>
    public bool Auto { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreateTime { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether it is recovered.</summary>
    public bool? Recovered { get; set; }
}
