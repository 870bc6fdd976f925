namespace ExtraHop.Client;

/// <summary>A network locality.</summary>
public sealed record NetworkLocality : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>Whether it is external.</summary>
    public bool External { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ModTime { get; set; }

    /// <summary>The name: required since 9.0 in practice.</summary>
    public string? Name { get; set; }

    /// <summary>The network. Deprecated; use <c>networks</c>.</summary>
    public string? Network { get; set; }

    /// <summary>The networks.</summary>
    public IReadOnlyList<string> Networks { get; set => field = value ?? []; } = [];
}
