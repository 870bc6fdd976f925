using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of a user account: only the members that are set are sent.</summary>
public sealed record UserUpdate
{
    /// <summary>Whether the user can log in.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Enabled { get; init; }

    /// <summary>What the user may do, in whole: a role that is left out is taken away.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<UserRoles> GrantedRoles { get; init; }

    /// <summary>The full name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }

    /// <summary>The new password.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Password { get; init; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(UserUpdate);
}
