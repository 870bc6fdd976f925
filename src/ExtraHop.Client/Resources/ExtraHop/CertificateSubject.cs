namespace ExtraHop.Client;

/// <summary>Whom a certificate names: the distinguished name of its subject.</summary>
public sealed record CertificateSubject : ExtraHopRequest<CertificateSubject>
{
    /// <summary>The common name, which is the system's host name.</summary>
    public required string CommonName { get; init; }

    /// <summary>The country as two letters, such as <c>US</c>.</summary>
    public string? CountryCode { get; init; }

    /// <summary>The email address of whoever is responsible.</summary>
    public string? EmailAddress { get; init; }

    /// <summary>The city.</summary>
    public string? LocalityName { get; init; }

    /// <summary>The organization.</summary>
    public string? OrganizationName { get; init; }

    /// <summary>The part of the organization.</summary>
    public string? OrganizationalUnitName { get; init; }

    /// <summary>The state or province, in full.</summary>
    public string? StateOrProvinceName { get; init; }
}
