namespace ExtraHop.Client;

/// <summary>Who may see and edit a dashboard.</summary>
public sealed record DashboardSharing : ExtraHopModel<DashboardSharing>
{
    /// <summary>What everybody may do; null for nothing.</summary>
    public SharingLevel? Anyone { get; set; }

    /// <summary>What groups may do, by name. Names begin with <c>local.</c> or <c>remote.</c>.</summary>
    public IReadOnlyDictionary<string, SharingLevel?>? Groups { get; set; }

    /// <summary>What users may do, by login name.</summary>
    public IReadOnlyDictionary<string, SharingLevel?>? Users { get; set; }
}
