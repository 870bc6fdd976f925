using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>What a new user account needs.</summary>
public sealed record UserCreate : ExtraHopRequest<UserCreate>
{
    /// <summary>True to make an API key as well; it comes back in <see cref="UserCreated.ApiKey"/>.</summary>
    [JsonPropertyName("create_apikey")]
    public bool? CreateApiKey { get; init; }

    /// <summary>True for an account of the vendor's account team.</summary>
    [JsonPropertyName("eh_account_team")]
    public bool? IsExtraHopAccountTeam { get; init; }

    /// <summary>Whether the user can log in.</summary>
    public bool? Enabled { get; init; }

    /// <summary>What the user may do. The system's default is <see cref="UserRoles.LimitedWrite"/>.</summary>
    public UserRoles? GrantedRoles { get; init; }

    /// <summary>The full name.</summary>
    public required string Name { get; init; }

    /// <summary>The password.</summary>
    public required string Password { get; init; }

    /// <summary>Whether the password is checked here or by a directory. The system's default is <see cref="UserType.Local"/>.</summary>
    public UserType? Type { get; init; }

    /// <summary>The login name.</summary>
    public required string Username { get; init; }
}
