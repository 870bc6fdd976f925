namespace GuidedTour;

/// <summary>What the tour may do, and to what.</summary>
internal sealed record TourOptions
{
    public required bool IsSimulated { get; init; }

    public required bool MayWrite { get; init; }

    public required string Subnet { get; init; }

    public required string Output { get; init; }
}
