namespace ExtraHop.Client;

/// <summary>Tags to put on several network users and to take off them.</summary>
public sealed record NetworkUserTagsChange : ExtraHopRequest<NetworkUserTagsChange>
{
    /// <summary>The names of the tags to put on; null for none.</summary>
    public IReadOnlyList<string>? Assign { get; init; }

    /// <summary>The names of the tags to take off; null for none.</summary>
    public IReadOnlyList<string>? Unassign { get; init; }

    /// <summary>The names of the users.</summary>
    public IReadOnlyList<string>? Usernames { get; init; }
}
