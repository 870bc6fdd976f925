namespace ExtraHop.Client;

/// <summary>A bundle apply, as a request sends it.</summary>
public sealed record BundleApply
{
    /// <summary>Whether it is include assignments.</summary>
    public required bool IncludeAssignments { get; init; }

    /// <summary>The node ids.</summary>
    public required IReadOnlyList<long> NodeIds { get; init; }

    /// <summary>The policy.</summary>
    public required BundlePolicy Policy { get; init; }
}
