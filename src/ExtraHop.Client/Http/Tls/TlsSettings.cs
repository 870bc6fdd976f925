using System.Security.Cryptography.X509Certificates;

namespace ExtraHop.Client.Http.Tls;

/// <summary>How the system's certificate is judged; without any of it, as this machine judges every certificate.</summary>
/// <param name="Fingerprint">The SHA-256 that the certificate must have; then nothing else counts.</param>
/// <param name="Authorities">The only issuers to trust; the name still has to match.</param>
/// <param name="AcceptAny">True to check nothing.</param>
internal sealed record TlsSettings(string? Fingerprint, X509Certificate2Collection? Authorities, bool AcceptAny);
