namespace ExtraHop.Client;

/// <summary>What a new network locality needs.</summary>
public sealed record NetworkLocalityCreate
{
    /// <summary>A free description.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is external.</summary>
    public required bool External { get; init; }

    /// <summary>The name: required since 9.0 in practice.</summary>
    public string? Name { get; init; }

    /// <summary>The network. Deprecated; use <c>networks</c>.</summary>
    public string? Network { get; init; }

    /// <summary>The networks.</summary>
    public IReadOnlyList<string>? Networks { get; init; }
}
