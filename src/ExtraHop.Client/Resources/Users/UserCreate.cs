using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>What a new user needs.</summary>
public sealed record UserCreate
{
    /// <summary>Whether it is create apikey.</summary>
    [JsonPropertyName("create_apikey")]
    public bool? CreateApiKey { get; init; }

    /// <summary>Whether it is eh account team.</summary>
    public bool? EhAccountTeam { get; init; }

    /// <summary>True when it is in use.</summary>
    public bool? Enabled { get; init; }

    /// <summary>See UserRoles. The system's default is <c>{"write": "limited"}</c>.</summary>
    public UserRoles? GrantedRoles { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The password.</summary>
    public required string Password { get; init; }

    /// <summary>The type: local or remote. The system's default is <c>local</c>.</summary>
    public UserType? Type { get; init; }

    /// <summary>The user's login name.</summary>
    public required string Username { get; init; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(UserCreate);
}
