namespace ExtraHop.Client;

/// <summary>A software.</summary>
public sealed record Software : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public string Id { get; set; } = "";

    /// <summary>The description: never filled. Deprecated.</summary>
    public string? Description { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The software type.</summary>
    public SoftwareType? SoftwareType { get; set; }

    /// <summary>The version.</summary>
    public string? Version { get; set; }
}
