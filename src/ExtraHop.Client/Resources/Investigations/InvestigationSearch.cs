namespace ExtraHop.Client;

/// <summary>An investigation search, as a request sends it.</summary>
public sealed record InvestigationSearch
{
    /// <summary>The creation time.</summary>
    public QueryTime? CreationTime { get; init; }

    /// <summary>Whether it is is user created.</summary>
    public bool? IsUserCreated { get; init; }

    /// <summary>The update time.</summary>
    public QueryTime? UpdateTime { get; init; }
}
