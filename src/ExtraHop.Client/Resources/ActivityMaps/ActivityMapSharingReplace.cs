namespace ExtraHop.Client;

/// <summary>Everybody who may see or edit an activity map.</summary>
public sealed record ActivityMapSharingReplace : ExtraHopRequest<ActivityMapSharingReplace>
{
    /// <summary>What everybody may do; null for nothing.</summary>
    public SharingLevel? Anyone { get; init; }

    /// <summary>What groups may do, by name: <c>editor</c>, <c>viewer</c> or null. Names begin with <c>local.</c> or <c>remote.</c>.</summary>
    public required IReadOnlyDictionary<string, SharingLevel?> Groups { get; init; }

    /// <summary>What users may do, by name: <c>editor</c>, <c>viewer</c> or null.</summary>
    public required IReadOnlyDictionary<string, SharingLevel?> Users { get; init; }
}
