namespace ExtraHop.Client;

/// <summary>A dashboard.</summary>
public sealed record Dashboard : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; set; }

    /// <summary>The comment: free text.</summary>
    public string? Comment { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ModTime { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The user who owns it.</summary>
    public string? Owner { get; set; }

    /// <summary>What the calling user may do with it.</summary>
    public IReadOnlyList<ObjectRight> Rights { get; set => field = value ?? []; } = [];

    /// <summary>The code in its link, which can stand in a path as <c>~CODE</c>.</summary>
    public string? ShortCode { get; set; }

    /// <summary>The kind. The system's default is <c>summary_dashboard</c>.</summary>
    public string? Type { get; set; }
}
