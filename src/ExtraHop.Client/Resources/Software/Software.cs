namespace ExtraHop.Client;

/// <summary>Software that the system saw on devices, such as an operating system.</summary>
public sealed record Software : ExtraHopModel<Software>
{
    /// <summary>The software's ID, a text.</summary>
    public string Id { get; set => field = value ?? ""; } = "";

    /// <summary>Never filled. Deprecated.</summary>
    public string? Description { get; set; }

    /// <summary>The software's name.</summary>
    public string? Name { get; set; }

    /// <summary>The kind of software.</summary>
    public SoftwareType? SoftwareType { get; set; }

    /// <summary>The version, as far as traffic shows it.</summary>
    public string? Version { get; set; }
}
