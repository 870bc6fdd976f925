namespace ExtraHop.Client;

/// <summary>A change of a network locality: what is not set stays as it is.</summary>
public sealed record NetworkLocalityUpdate : ExtraHopRequest<NetworkLocalityUpdate>
{
    /// <summary>A free description; null removes it.</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>True when the networks count as external, false when they count as internal.</summary>
    public Optional<bool> External { get; init; }

    /// <summary>The locality's name. Systems from 9.0 on want one.</summary>
    public Optional<string?> Name { get; init; }

    /// <summary>The one network of an older system. Deprecated; use <see cref="Networks"/>.</summary>
    public Optional<string?> Network { get; init; }

    /// <summary>All networks from now on, such as <c>10.20.0.0/16</c>.</summary>
    public Optional<IReadOnlyList<string>> Networks { get; init; }
}
