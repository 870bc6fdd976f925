using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace ExtraHop.Client.Options;

/// <summary>Reads the certificates of a PEM or DER file.</summary>
internal static class CertificateAuthorityFile
{
    public static bool TryRead(string path, out X509Certificate2Collection certificates, out string? problem)
    {
        certificates = [];
        try
        {
            certificates = Parse(File.ReadAllBytes(path));
            problem = certificates.Count == 0 ? $"CertificateAuthorityFile '{path}' holds no certificate; expected one or more in PEM, or one in DER." : null;
        }
        catch (CryptographicException)
        {
            problem = $"CertificateAuthorityFile '{path}' holds no certificate that can be read; expected one or more in PEM, or one in DER.";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problem = $"CertificateAuthorityFile '{path}' cannot be read; expected a file with certificates in PEM or DER. {error.Message}";
        }

        return problem is null;
    }

    /// <summary>The certificates in PEM, or the one in DER.</summary>
    /// <exception cref="CryptographicException">The bytes are neither.</exception>
    public static X509Certificate2Collection Parse(byte[] bytes)
    {
        var certificates = new X509Certificate2Collection();
        if (bytes.AsSpan().IndexOf("-----BEGIN "u8) >= 0)
        {
            certificates.ImportFromPem(Encoding.UTF8.GetString(bytes));
            return certificates;
        }

#if NET9_0_OR_GREATER
        certificates.Add(X509CertificateLoader.LoadCertificate(bytes));
#else
        certificates.Add(new X509Certificate2(bytes));
#endif
        return certificates;
    }
}
