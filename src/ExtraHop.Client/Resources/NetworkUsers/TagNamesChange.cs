namespace ExtraHop.Client;

/// <summary>A tag names change, as a request sends it.</summary>
public sealed record TagNamesChange
{
    /// <summary>The assign: tags to add.</summary>
    public IReadOnlyList<string>? Assign { get; init; }

    /// <summary>The unassign: tags to drop.</summary>
    public IReadOnlyList<string>? Unassign { get; init; }
}
