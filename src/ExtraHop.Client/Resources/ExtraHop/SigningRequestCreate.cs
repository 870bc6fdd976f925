namespace ExtraHop.Client;

/// <summary>What a new signing request needs.</summary>
public sealed record SigningRequestCreate
{
    /// <summary>The subject.</summary>
    public required CertificateSubject Subject { get; init; }

    /// <summary>The subject alternative names.</summary>
    public required IReadOnlyList<SubjectAlternativeName> SubjectAlternativeNames { get; init; }
}
