namespace ExtraHop.Client;

/// <summary>A certificate subject, as a request sends it.</summary>
public sealed record CertificateSubject
{
    /// <summary>The common name.</summary>
    public required string CommonName { get; init; }

    /// <summary>The country code.</summary>
    public string? CountryCode { get; init; }

    /// <summary>The email address.</summary>
    public string? EmailAddress { get; init; }

    /// <summary>The locality name.</summary>
    public string? LocalityName { get; init; }

    /// <summary>The organization name.</summary>
    public string? OrganizationName { get; init; }

    /// <summary>The organizational unit name.</summary>
    public string? OrganizationalUnitName { get; init; }

    /// <summary>The state or province name.</summary>
    public string? StateOrProvinceName { get; init; }
}
