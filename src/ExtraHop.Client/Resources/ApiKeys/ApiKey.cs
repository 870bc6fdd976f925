namespace ExtraHop.Client;

/// <summary>An api key.</summary>
public sealed record ApiKey : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>The key: only the last four characters.</summary>
    public string Key { get; set; } = "";

    /// <summary>The time added.</summary>
    public DateTimeOffset? TimeAdded { get; set; }

    /// <summary>The user number. Deprecated; use <c>username</c>.</summary>
    public long? UserId { get; set; }

    /// <summary>The user's login name.</summary>
    public string? Username { get; set; }
}
