namespace ExtraHop.Client;

/// <summary>A new network locality.</summary>
public sealed record NetworkLocalityCreate : ExtraHopRequest<NetworkLocalityCreate>
{
    /// <summary>A free description.</summary>
    public string? Description { get; init; }

    /// <summary>True when the networks count as external, false when they count as internal.</summary>
    public required bool External { get; init; }

    /// <summary>The locality's name. Systems from 9.0 on want one.</summary>
    public string? Name { get; init; }

    /// <summary>The one network of an older system. Deprecated; use <see cref="Networks"/>.</summary>
    public string? Network { get; init; }

    /// <summary>The networks with their prefix lengths, such as <c>10.20.0.0/16</c>.</summary>
    public IReadOnlyList<string>? Networks { get; init; }
}
