namespace ExtraHop.Client;

/// <summary>A change of an application: what is not set stays as it is.</summary>
public sealed record ApplicationUpdate : ExtraHopRequest<ApplicationUpdate>
{
    /// <summary>All criteria from now on.</summary>
    public Optional<IReadOnlyList<ApplicationCriteria>> Criteria { get; init; }

    /// <summary>A free description; null removes it.</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>The name that the web interface shows.</summary>
    public Optional<string?> DisplayName { get; init; }
}
