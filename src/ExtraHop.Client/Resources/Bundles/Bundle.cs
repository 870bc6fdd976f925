namespace ExtraHop.Client;

/// <summary>A bundle that a system keeps, without its content.</summary>
public sealed record Bundle : ExtraHopModel<Bundle>
{
    /// <summary>The bundle ID.</summary>
    public long Id { get; set; }

    /// <summary>True for one that came with the firmware.</summary>
    public bool? BuiltIn { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedTime { get; set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The bundle's name.</summary>
    public string Name { get; set => field = value ?? ""; } = "";
}
