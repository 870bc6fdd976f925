namespace ExtraHop.Client;

/// <summary>A tag: a name that users put on devices.</summary>
public sealed record Tag : ExtraHopModel<Tag>
{
    /// <summary>The tag ID; null in lists of systems that leave it out.</summary>
    public long Id { get; set; }

    /// <summary>When the tag was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The tag's name.</summary>
    public string Name { get; set => field = value ?? ""; } = "";
}
