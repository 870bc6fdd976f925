namespace ExtraHop.Client;

/// <summary>Which device groups to list.</summary>
public sealed record DeviceGroupListQuery
{
    /// <summary>Lower bound on group modification. Source leaves the type blank.</summary>
    public QueryTime? Since { get; init; }

    /// <summary>Replaced by type.</summary>
    public bool? All { get; init; }

    /// <summary>Regular expression matched against group names.</summary>
    public string? Name { get; init; }

    /// <summary>Kind of group to keep.</summary>
    public DeviceGroupKind? Type { get; init; }
}
