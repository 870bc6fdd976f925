namespace ExtraHop.Client;

/// <summary>A bundle.</summary>
public sealed record Bundle : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>Whether it is built in.</summary>
    public bool BuiltIn { get; set; }

    /// <summary>The created time.</summary>
    public DateTimeOffset CreatedTime { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ModTime { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";
}
