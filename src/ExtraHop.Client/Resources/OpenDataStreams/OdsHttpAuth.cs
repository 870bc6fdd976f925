namespace ExtraHop.Client;

/// <summary>An ods http auth, as a request sends it.</summary>
public sealed record OdsHttpAuth
{
    /// <summary>The access key.</summary>
    public string? AccessKey { get; init; }

    /// <summary>The auth type.</summary>
    public required OdsHttpAuthType AuthType { get; init; }

    /// <summary>The client number.</summary>
    public string? ClientId { get; init; }

    /// <summary>The client secret.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>The grant type.</summary>
    public OdsGrantType? GrantType { get; init; }

    /// <summary>The password.</summary>
    public string? Password { get; init; }

    /// <summary>The region.</summary>
    public string? Region { get; init; }

    /// <summary>The resource.</summary>
    public string? Resource { get; init; }

    /// <summary>The secret key.</summary>
    public string? SecretKey { get; init; }

    /// <summary>The service.</summary>
    public string? Service { get; init; }

    /// <summary>The token endpoint.</summary>
    public string? TokenEndpoint { get; init; }

    /// <summary>The user's login name.</summary>
    public string? Username { get; init; }

    /// <summary>Names the type only: what it holds is secret.</summary>
    public override string ToString() => nameof(OdsHttpAuth);
}
