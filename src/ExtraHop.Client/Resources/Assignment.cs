namespace ExtraHop.Client;

/// <summary>An assignment, as a request sends it.</summary>
public sealed record Assignment
{
    /// <summary>The assign: IDs to add.</summary>
    public IReadOnlyList<long>? Assign { get; init; }

    /// <summary>The unassign: IDs to remove.</summary>
    public IReadOnlyList<long>? Unassign { get; init; }
}
