namespace ExtraHop.Client;

/// <summary>An API key of a user, without its text.</summary>
public sealed record ApiKey : ExtraHopModel<ApiKey>
{
    /// <summary>The key ID.</summary>
    public long Id { get; set; }

    /// <summary>What the key is for, in its owner's words.</summary>
    public string? Description { get; set; }

    /// <summary>The last four characters of the key, never more. Only users with full system privileges see those of others.</summary>
    public string Key { get; set => field = value ?? ""; } = "";

    /// <summary>When the key was made.</summary>
    public DateTimeOffset? TimeAdded { get; set; }

    /// <summary>The ID of the user. Deprecated; use <see cref="Username"/>.</summary>
    public long? UserId { get; set; }

    /// <summary>The login name of the user whose key it is.</summary>
    public string? Username { get; set; }
}
