namespace ExtraHop.Client;

/// <summary>Who is to see and edit a dashboard, in whole: whoever is left out loses it.</summary>
public sealed record DashboardSharingReplace : ExtraHopRequest<DashboardSharingReplace>
{
    /// <summary>What everybody may do; null for nothing.</summary>
    public SharingLevel? Anyone { get; init; }

    /// <summary>What groups may do, by name. Names begin with <c>local.</c> or <c>remote.</c>.</summary>
    public required IReadOnlyDictionary<string, SharingLevel?> Groups { get; init; }

    /// <summary>What users may do, by login name.</summary>
    public required IReadOnlyDictionary<string, SharingLevel?> Users { get; init; }
}
