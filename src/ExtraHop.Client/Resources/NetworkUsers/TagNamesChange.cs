namespace ExtraHop.Client;

/// <summary>Tags to put on a network user and to take off.</summary>
public sealed record TagNamesChange : ExtraHopRequest<TagNamesChange>
{
    /// <summary>The names of the tags to put on; null for none.</summary>
    public IReadOnlyList<string>? Assign { get; init; }

    /// <summary>The names of the tags to take off; null for none.</summary>
    public IReadOnlyList<string>? Unassign { get; init; }
}
