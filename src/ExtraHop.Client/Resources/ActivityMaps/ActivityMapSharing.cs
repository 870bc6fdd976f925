namespace ExtraHop.Client;

/// <summary>Who may see and edit an activity map.</summary>
public sealed record ActivityMapSharing : ExtraHopModel<ActivityMapSharing>
{
    /// <summary>What everybody may do; null for nothing.</summary>
    public SharingLevel? Anyone { get; set; }

    /// <summary>What groups may do, by name: <c>editor</c>, <c>viewer</c> or null. Names begin with <c>local.</c> or <c>remote.</c>.</summary>
    public IReadOnlyDictionary<string, SharingLevel?>? Groups { get; set; }

    /// <summary>What users may do, by name: <c>editor</c>, <c>viewer</c> or null.</summary>
    public IReadOnlyDictionary<string, SharingLevel?>? Users { get; set; }
}
