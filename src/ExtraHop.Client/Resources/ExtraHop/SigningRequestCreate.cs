namespace ExtraHop.Client;

/// <summary>Whom a certificate is to be signed for.</summary>
public sealed record SigningRequestCreate : ExtraHopRequest<SigningRequestCreate>
{
    /// <summary>The distinguished name.</summary>
    public required CertificateSubject Subject { get; init; }

    /// <summary>Every name and address under which the system is reached; browsers look at these alone.</summary>
    public required IReadOnlyList<SubjectAlternativeName> SubjectAlternativeNames { get; init; }
}
