namespace ExtraHop.Client.Tests.Faults;

/// <summary>Cells whose promise is broken and known to be. An entry that no longer deviates fails the matrix, so that it is removed.</summary>
/// <param name="Item">The number in the list of faults to be mended.</param>
/// <param name="Fault">The fault's name.</param>
/// <param name="Kinds">The kinds of calls.</param>
internal sealed record KnownDeviation(int Item, string Fault, params CallKind[] Kinds)
{
    /// <summary>Once or always; null for both.</summary>
    public bool? IsOnce { get; init; }

    /// <summary>Over TLS or plain; null for both.</summary>
    public bool? IsTls { get; init; }

    /// <summary>With so many attempts; null for any number.</summary>
    public int? MaxAttempts { get; init; }

    /// <summary>True where chance decides whether the cell deviates: it is then not held against the entry that it does not.</summary>
    public bool IsByChance { get; init; }

    public bool Covers(FaultCell cell) => cell.Fault.Name == Fault
        && Kinds.Contains(cell.Kind)
        && (IsOnce ?? cell.IsOnce) == cell.IsOnce
        && (IsTls ?? cell.IsTls) == cell.IsTls
        && (MaxAttempts ?? cell.MaxAttempts) == cell.MaxAttempts;
}
