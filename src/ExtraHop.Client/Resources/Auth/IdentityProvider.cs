namespace ExtraHop.Client;

/// <summary>A SAML identity provider, whose users can log in.</summary>
public sealed record IdentityProvider : ExtraHopModel<IdentityProvider>
{
    /// <summary>The provider ID.</summary>
    public long Id { get; set; }

    /// <summary>True when an account is made for a user who logs in for the first time.</summary>
    public bool? AutoProvisionUsers { get; set; }

    /// <summary>True when the provider's users can log in.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The provider's entity ID.</summary>
    public string? EntityId { get; set; }

    /// <summary>The provider's name.</summary>
    public string Name { get; set => field = value ?? ""; } = "";

    /// <summary>The certificate, as PEM text, with which the provider signs.</summary>
    public string? SigningCertificate { get; set; }

    /// <summary>The address to which users are sent to log in.</summary>
    public string? SsoUrl { get; set; }

    /// <summary>The kind of provider.</summary>
    public IdentityProviderType Type { get; set; }
}
