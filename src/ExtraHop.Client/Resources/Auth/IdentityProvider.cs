namespace ExtraHop.Client;

/// <summary>An identity provider.</summary>
public sealed record IdentityProvider : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long? Id { get; set; }

    /// <summary>Whether it is auto provision users.</summary>
    public bool AutoProvisionUsers { get; set; }

    /// <summary>True when it is in use.</summary>
    public bool Enabled { get; set; }

    /// <summary>The entity number.</summary>
    public string? EntityId { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The signing certificate.</summary>
    public string? SigningCertificate { get; set; }

    /// <summary>The sso url.</summary>
    public string? SsoUrl { get; set; }

    /// <summary>The kind.</summary>
    public IdentityProviderType Type { get; set; }
}
