namespace ExtraHop.Client;

/// <summary>How to apply a bundle.</summary>
public sealed record BundleApply : ExtraHopRequest<BundleApply>
{
    /// <summary>Whether its alerts, triggers and pages are assigned as they were where the bundle was made.</summary>
    public required bool IncludeAssignments { get; init; }

    /// <summary>On a console, the IDs of the sensors to apply it to; empty on a sensor.</summary>
    public required IReadOnlyList<long> NodeIds { get; init; }

    /// <summary>What happens to objects of the same name.</summary>
    public required BundlePolicy Policy { get; init; }
}
