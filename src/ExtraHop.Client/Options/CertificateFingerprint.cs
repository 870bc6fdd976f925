using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ExtraHop.Client.Options;

/// <summary>SHA-256 fingerprints of certificates.</summary>
internal static class CertificateFingerprint
{
    /// <summary>Reads 64 hexadecimal digits, with or without colons, blanks or dashes between them; null when the text is none.</summary>
    public static string? Normalize(string text)
    {
        string digits = string.Concat(text.Where(static c => c is not (':' or ' ' or '-')));
        return digits.Length == 64 && digits.All(char.IsAsciiHexDigit) ? digits.ToUpperInvariant() : null;
    }

    /// <summary>The fingerprint of a certificate, as <see cref="Normalize"/> writes it.</summary>
    public static string Of(X509Certificate certificate) => Convert.ToHexString(SHA256.HashData(certificate.GetRawCertData()));
}
