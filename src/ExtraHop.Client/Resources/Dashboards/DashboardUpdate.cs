namespace ExtraHop.Client;

/// <summary>A change of a dashboard.</summary>
public sealed record DashboardUpdate : ExtraHopRequest<DashboardUpdate>
{
    /// <summary>The login name of the user who gets it.</summary>
    public Optional<string?> Owner { get; init; }
}
