namespace ExtraHop.Client;

/// <summary>What a new identity provider needs.</summary>
public sealed record IdentityProviderCreate : ExtraHopRequest<IdentityProviderCreate>
{
    /// <summary>Whether an account is made for a user who logs in for the first time.</summary>
    public required bool AutoProvisionUsers { get; init; }

    /// <summary>Whether the provider's users can log in.</summary>
    public required bool Enabled { get; init; }

    /// <summary>The provider's entity ID.</summary>
    public string? EntityId { get; init; }

    /// <summary>The provider's name.</summary>
    public required string Name { get; init; }

    /// <summary>The certificate, as PEM text, with which the provider signs.</summary>
    public string? SigningCertificate { get; init; }

    /// <summary>The address to which users are sent to log in.</summary>
    public string? SsoUrl { get; init; }

    /// <summary>The kind of provider.</summary>
    public required IdentityProviderType Type { get; init; }
}
