namespace ExtraHop.Client;

/// <summary>What to assign to an object and what to take away from it, in one call; for the watchlist, the devices to add and to remove.</summary>
/// <remarks><c>Assignment.Add(10212, 10213)</c>, <c>Assignment.Remove(10180)</c>, or both: <c>Assignment.Add(10212).AndRemove(10180)</c>.</remarks>
public sealed record Assignment : ExtraHopRequest<Assignment>
{
    /// <summary>The numbers of the objects to assign; null for none.</summary>
    public IReadOnlyList<long>? Assign { get; init; }

    /// <summary>The numbers of the objects to take away; null for none.</summary>
    public IReadOnlyList<long>? Unassign { get; init; }

    /// <summary>Assigns objects.</summary>
    /// <param name="ids">The objects' numbers; one that comes twice is sent once.</param>
    public static Assignment Add(params IEnumerable<long> ids) => new Assignment().AndAdd(ids);

    /// <summary>Takes objects away.</summary>
    /// <param name="ids">The objects' numbers; one that comes twice is sent once.</param>
    public static Assignment Remove(params IEnumerable<long> ids) => new Assignment().AndRemove(ids);

    /// <summary>The same assignment with more objects to assign.</summary>
    /// <param name="ids">The objects' numbers; one that comes twice is sent once.</param>
    /// <exception cref="ArgumentException">An object is to be assigned and taken away at once.</exception>
    public Assignment AndAdd(params IEnumerable<long> ids) => (this with { Assign = Union(Assign, ids) }).Checked(nameof(ids));

    /// <summary>The same assignment with more objects to take away.</summary>
    /// <param name="ids">The objects' numbers; one that comes twice is sent once.</param>
    /// <exception cref="ArgumentException">An object is to be assigned and taken away at once.</exception>
    public Assignment AndRemove(params IEnumerable<long> ids) => (this with { Unassign = Union(Unassign, ids) }).Checked(nameof(ids));

    private static IReadOnlyList<long> Union(IReadOnlyList<long>? before, IEnumerable<long> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return [.. (before ?? []).Union(ids)];
    }

    private Assignment Checked(string parameter) => Assign is { } add && Unassign is { } remove && add.Intersect(remove).ToList() is [var both, ..]
        ? throw new ArgumentException(FormattableString.Invariant($"Object {both} is to be assigned and taken away at once; expected one of both."), parameter)
        : this;
}
