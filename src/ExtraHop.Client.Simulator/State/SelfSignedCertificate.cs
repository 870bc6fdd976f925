using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.State;

/// <summary>Makes the certificate that a simulated system shows, as a system fresh out of its box would.</summary>
internal static class SelfSignedCertificate
{
    public const string Organization = "ExtraHop.Client.Simulator";

    /// <summary>A new key and certificate. An elliptic curve, because tests start hundreds of systems and each has its own.</summary>
    public static X509Certificate2 Create()
    {
        // Subject and key identifier differ between systems: OpenSSL finds an issuer in a bundle by them and looks no further than the first that fits.
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN=simulated-{FreshSecrets.Hex(4)}, O={Organization}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyCertSign, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        var identifier = new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false);
        request.CertificateExtensions.Add(identifier);
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(identifier));

        // TLS compares with the machine's clock, whatever clock the simulator runs on.
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        using X509Certificate2 made = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
        return Import(made);
    }

    /// <summary>A copy with an imported key: some platforms take no key that only lives in the object that made it.</summary>
    public static X509Certificate2 Import(X509Certificate2 certificate) =>
#if NET9_0_OR_GREATER
        X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
#else
        new(certificate.Export(X509ContentType.Pfx));
#endif
}
