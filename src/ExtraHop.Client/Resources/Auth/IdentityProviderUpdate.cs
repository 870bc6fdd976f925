namespace ExtraHop.Client;

/// <summary>A change of an identity provider: only the members that are set are sent.</summary>
public sealed record IdentityProviderUpdate : ExtraHopRequest<IdentityProviderUpdate>
{
    /// <summary>Whether an account is made for a user who logs in for the first time.</summary>
    public Optional<bool> AutoProvisionUsers { get; init; }

    /// <summary>Whether the provider's users can log in.</summary>
    public Optional<bool> Enabled { get; init; }

    /// <summary>The provider's entity ID.</summary>
    public Optional<string?> EntityId { get; init; }

    /// <summary>The provider's name.</summary>
    public Optional<string?> Name { get; init; }

    /// <summary>The certificate, as PEM text, with which the provider signs.</summary>
    public Optional<string?> SigningCertificate { get; init; }

    /// <summary>The address to which users are sent to log in.</summary>
    public Optional<string?> SsoUrl { get; init; }
}
