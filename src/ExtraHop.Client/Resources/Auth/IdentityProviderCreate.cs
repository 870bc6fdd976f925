namespace ExtraHop.Client;

/// <summary>What a new identity provider needs.</summary>
public sealed record IdentityProviderCreate
{
    /// <summary>Whether it is auto provision users.</summary>
    public required bool AutoProvisionUsers { get; init; }

    /// <summary>True when it is in use.</summary>
    public required bool Enabled { get; init; }

    /// <summary>The entity number.</summary>
    public string? EntityId { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The signing certificate.</summary>
    public string? SigningCertificate { get; init; }

    /// <summary>The sso url.</summary>
    public string? SsoUrl { get; init; }

    /// <summary>The kind.</summary>
    public required IdentityProviderType Type { get; init; }
}
