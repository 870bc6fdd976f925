namespace ExtraHop.Client;

/// <summary>A change of a user account: only the members that are set are sent.</summary>
public sealed record UserUpdate : ExtraHopRequest<UserUpdate>
{
    /// <summary>Whether the user can log in.</summary>
    public Optional<bool> Enabled { get; init; }

    /// <summary>What the user may do, in whole: a role that is left out is taken away.</summary>
    public Optional<UserRoles> GrantedRoles { get; init; }

    /// <summary>The full name.</summary>
    public Optional<string?> Name { get; init; }

    /// <summary>The new password.</summary>
    public Optional<string?> Password { get; init; }
}
