namespace ExtraHop.Client;

/// <summary>What to assign to an object and what to take away from it, in one call; for the watchlist, the devices to add and to remove.</summary>
/// <remarks><c>Assignment.Add(10212, 10213)</c>, <c>Assignment.Remove(10180)</c>, or both: <c>Assignment.Add(10212).AndRemove(10180)</c>.</remarks>
public sealed record Assignment : ExtraHopRequest<Assignment>
{
    /// <summary>The IDs of the objects to assign; null for none.</summary>
    public IReadOnlyList<long>? Assign { get; init; }

    /// <summary>The IDs of the objects to take away; null for none.</summary>
    public IReadOnlyList<long>? Unassign { get; init; }

    /// <inheritdoc cref="Add(IEnumerable{long})"/>
    public static Assignment Add(params long[] ids) => Add((IEnumerable<long>)ids);

    /// <summary>Assigns objects.</summary>
    /// <param name="ids">The object IDs; one that comes twice is sent once.</param>
    public static Assignment Add(IEnumerable<long> ids) => new Assignment().AndAdd(ids);

    /// <inheritdoc cref="Remove(IEnumerable{long})"/>
    public static Assignment Remove(params long[] ids) => Remove((IEnumerable<long>)ids);

    /// <summary>Takes objects away.</summary>
    /// <param name="ids">The object IDs; one that comes twice is sent once.</param>
    public static Assignment Remove(IEnumerable<long> ids) => new Assignment().AndRemove(ids);

    /// <inheritdoc cref="AndAdd(IEnumerable{long})"/>
    public Assignment AndAdd(params long[] ids) => AndAdd((IEnumerable<long>)ids);

    /// <summary>The same assignment with more objects to assign.</summary>
    /// <param name="ids">The object IDs; one that comes twice is sent once.</param>
    /// <exception cref="ArgumentException">An object is to be assigned and taken away at once.</exception>
    public Assignment AndAdd(IEnumerable<long> ids) => (this with { Assign = Union(Assign, ids) }).Checked(nameof(ids));

    /// <inheritdoc cref="AndRemove(IEnumerable{long})"/>
    public Assignment AndRemove(params long[] ids) => AndRemove((IEnumerable<long>)ids);

    /// <summary>The same assignment with more objects to take away.</summary>
    /// <param name="ids">The object IDs; one that comes twice is sent once.</param>
    /// <exception cref="ArgumentException">An object is to be assigned and taken away at once.</exception>
    public Assignment AndRemove(IEnumerable<long> ids) => (this with { Unassign = Union(Unassign, ids) }).Checked(nameof(ids));

    private static IReadOnlyList<long> Union(IReadOnlyList<long>? before, IEnumerable<long> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return [.. (before ?? []).Union(ids)];
    }

    private Assignment Checked(string parameter) => Assign is { } add && Unassign is { } remove && add.Intersect(remove).ToList() is [var both, ..]
        ? throw new ArgumentException(FormattableString.Invariant($"Object {both} is to be assigned and taken away at once; expected one of both."), parameter)
        : this;
}
