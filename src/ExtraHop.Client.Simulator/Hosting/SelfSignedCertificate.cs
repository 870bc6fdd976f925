using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ExtraHop.Client.Simulator;

/// <summary>Makes the certificate that the simulated system shows, as a system fresh out of its box would.</summary>
internal static class SelfSignedCertificate
{
    // A process makes one key: tests start hundreds of systems, and a key takes longer than everything else about them.
    private static readonly Lazy<byte[]> Exported = new(Make);

    // Some platforms want a key that was imported rather than one that only lives in the object that made it.
    public static X509Certificate2 Create() =>
#if NET9_0_OR_GREATER
        X509CertificateLoader.LoadPkcs12(Exported.Value, null);
#else
        new(Exported.Value);
#endif

    private static byte[] Make()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost, O=ExtraHop.Client.Simulator", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(
            X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment | X509KeyUsageFlags.KeyCertSign, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));

        // TLS compares with the machine's clock, whatever clock the simulator runs on.
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
        return made.Export(X509ContentType.Pfx);
    }
}
