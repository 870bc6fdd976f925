namespace ExtraHop.Client;

/// <summary>An user.</summary>
public sealed record User : ExtraHopModel
{
    /// <summary>The date joined.</summary>
    public DateTimeOffset DateJoined { get; set; }

    /// <summary>See UserRoles; read-only. The system's default is <c>{"write": "limited"}</c>.</summary>
    public UserRoles? EffectiveRoles { get; set; }

    /// <summary>Whether it is eh account team.</summary>
    public bool? EhAccountTeam { get; set; }

    /// <summary>True when it is in use.</summary>
    public bool Enabled { get; set; }

    /// <summary>See UserRoles.</summary>
    public UserRoles? GrantedRoles { get; set; }

    /// <summary>The last ui login time.</summary>
    public DateTimeOffset? LastUiLoginTime { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The type: local or remote. The system's default is <c>local</c>.</summary>
    public UserType Type { get; set; }

    /// <summary>The user's login name.</summary>
    public string Username { get; set; } = "";
}
