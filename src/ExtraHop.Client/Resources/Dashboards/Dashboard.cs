using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A dashboard, without its regions and charts.</summary>
public sealed record Dashboard : ExtraHopModel<Dashboard>
{
    /// <summary>The dashboard ID.</summary>
    public long Id { get; set; }

    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; set; }

    /// <summary>What it is for.</summary>
    public string? Comment { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The dashboard's name.</summary>
    public string? Name { get; set; }

    /// <summary>The login name of its owner.</summary>
    public string? Owner { get; set; }

    /// <summary>What the calling user may do with it.</summary>
    public IReadOnlyList<ObjectRight> Rights { get; set => field = value ?? Unset<ObjectRight>.List; } = Unset<ObjectRight>.List;

    /// <summary>The code in its link, which <see cref="DashboardId.FromShortCode"/> takes.</summary>
    public string? ShortCode { get; set; }

    /// <summary>The kind of dashboard. The system's default is <c>summary_dashboard</c>.</summary>
    public string? Type { get; set; }
}
