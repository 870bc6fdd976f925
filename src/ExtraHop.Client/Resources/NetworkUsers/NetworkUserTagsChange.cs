namespace ExtraHop.Client;

/// <summary>A network user tags change, as a request sends it.</summary>
public sealed record NetworkUserTagsChange
{
    /// <summary>The assign: tags to add.</summary>
    public IReadOnlyList<string>? Assign { get; init; }

    /// <summary>The unassign: tags to drop.</summary>
    public IReadOnlyList<string>? Unassign { get; init; }

    /// <summary>The usernames: network users affected.</summary>
    public IReadOnlyList<string>? Usernames { get; init; }
}
