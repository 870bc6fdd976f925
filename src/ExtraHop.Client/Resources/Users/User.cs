using System.Text.Json.Serialization;
using ExtraHop.Client.Resources.Users;

namespace ExtraHop.Client;

/// <summary>A user account. Passwords and keys are never part of it.</summary>
public sealed record User : ExtraHopModel<User>
{
    /// <summary>When the account was made; null where the system does not say.</summary>
    [JsonConverter(typeof(UserTimeConverter))]
    public DateTimeOffset? DateJoined { get; set; }

    /// <summary>What the user may do: the granted roles with what the user's groups add. It cannot be set.</summary>
    public UserRoles? EffectiveRoles { get; set; }

    /// <summary>True for an account of the vendor's account team.</summary>
    [JsonPropertyName("eh_account_team")]
    public bool? IsExtraHopAccountTeam { get; set; }

    /// <summary>True when the user can log in.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The roles that were given to the user directly.</summary>
    public UserRoles? GrantedRoles { get; set; }

    /// <summary>When the user last logged in to the web interface; null for never.</summary>
    [JsonConverter(typeof(UserTimeConverter))]
    public DateTimeOffset? LastUiLoginTime { get; set; }

    /// <summary>The full name.</summary>
    public string Name { get; set => field = value ?? ""; } = "";

    /// <summary>Whether the password is checked here or by a directory.</summary>
    public UserType Type { get; set; }

    /// <summary>The login name, which is also the account's key.</summary>
    public string Username { get; set => field = value ?? ""; } = "";
}
