namespace ExtraHop.Client;

/// <summary>A change of who may see and edit an activity map; null as a level takes access away.</summary>
public sealed record ActivityMapSharingUpdate : ExtraHopRequest<ActivityMapSharingUpdate>
{
    /// <summary>What everybody may do; <c>viewer</c>, or null to take it away.</summary>
    public Optional<SharingLevel?> Anyone { get; init; }

    /// <summary>What groups may do, by name: <c>editor</c>, <c>viewer</c> or null. Names begin with <c>local.</c> or <c>remote.</c>.</summary>
    public Optional<IReadOnlyDictionary<string, SharingLevel?>> Groups { get; init; }

    /// <summary>What users may do, by name: <c>editor</c>, <c>viewer</c> or null.</summary>
    public Optional<IReadOnlyDictionary<string, SharingLevel?>> Users { get; init; }
}
