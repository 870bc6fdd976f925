namespace ExtraHop.Client;

/// <summary>A tag.</summary>
public sealed record Tag : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long? Id { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";
}
