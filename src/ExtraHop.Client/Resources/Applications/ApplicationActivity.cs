namespace ExtraHop.Client;

/// <summary>A stretch of time in which an application had traffic of one metric category.</summary>
public sealed record ApplicationActivity : ExtraHopModel<ApplicationActivity>
{
    /// <summary>The entry ID.</summary>
    public long Id { get; set; }

    /// <summary>The application ID.</summary>
    public long ApplicationId { get; set; }

    /// <summary>When the traffic began.</summary>
    public DateTimeOffset? FromTime { get; set; }

    /// <summary>When the entry was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The metric category of the traffic, such as <c>extrahop.application.http</c>.</summary>
    public string StatName { get; set => field = value ?? ""; } = "";

    /// <summary>When the traffic ended, or was last seen.</summary>
    public DateTimeOffset? UntilTime { get; set; }
}
