namespace ExtraHop.Client;

/// <summary>A change of who may see and edit a dashboard: only the members that are set are sent, and in them only those that are named change.</summary>
public sealed record DashboardSharingUpdate : ExtraHopRequest<DashboardSharingUpdate>
{
    /// <summary>What everybody may do; null for nothing.</summary>
    public Optional<SharingLevel?> Anyone { get; init; }

    /// <summary>What groups may do, by name; null takes the dashboard away. Names begin with <c>local.</c> or <c>remote.</c>.</summary>
    public Optional<IReadOnlyDictionary<string, SharingLevel?>> Groups { get; init; }

    /// <summary>What users may do, by login name; null takes the dashboard away.</summary>
    public Optional<IReadOnlyDictionary<string, SharingLevel?>> Users { get; init; }
}
