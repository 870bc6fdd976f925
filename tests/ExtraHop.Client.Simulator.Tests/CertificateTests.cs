using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>POST and PUT /extrahop/sslcert change what the system shows, and what it hands out.</summary>
public sealed class CertificateTests
{
    [Fact]
    public async Task A_generated_certificate_is_shown_once_its_job_is_done()
    {
        Microsoft.Extensions.Time.Testing.FakeTimeProvider clock = SharedSystem.Clock();
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { TimeProvider = clock });
        string before = system.CertificateSha256;
        using (var client = new TestClient(system))
        {
            Assert.Equal(201, (await client.PostAsync("/extrahop/sslcert")).Status);
            Assert.Equal(before, system.CertificateSha256);
            clock.Advance(TimeSpan.FromMinutes(1));

            // An open connection goes on.
            Assert.Equal(200, (await client.GetAsync("/jobs")).Status);
        }

        Assert.NotEqual(before, system.CertificateSha256);
        await AssertShownAsync(system);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_certificate_with_its_key_replaces_the_one_that_is_shown(bool isRsa)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        using AsymmetricAlgorithm key = isRsa ? RSA.Create(2048) : ECDsa.Create();
        using X509Certificate2 certificate = Request(key).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));

        Answer answer = await client.PutAsync(
            "/extrahop/sslcert", certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem(), "application/x-pem-file");

        Assert.Equal(204, answer.Status);
        Assert.Equal(certificate.Thumbprint, system.Certificate.Thumbprint);
        Assert.False(system.Certificate.HasPrivateKey);
        await AssertShownAsync(system);
    }

    [Fact]
    public async Task A_certificate_that_was_signed_for_a_request_needs_no_key()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        string pem = (await client.PostAsync("/extrahop/sslcert/signingrequest", """{"subject": {"common_name": "signed"}, "subject_alternative_names": [{"type": "dns", "name": "localhost"}]}""")).Object["pem"]!.GetValue<string>();
        using var authority = RSA.Create(2048);
        using X509Certificate2 root = Request(authority).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        var request = CertificateRequest.LoadSigningRequestPem(
            pem, HashAlgorithmName.SHA256, signerSignaturePadding: RSASignaturePadding.Pkcs1);
        using X509Certificate2 signed = request.Create(
            root, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(99), [1, 2, 3]);

        Assert.Equal(204, (await client.PutAsync("/extrahop/sslcert", signed.ExportCertificatePem(), "application/x-pem-file")).Status);

        Assert.Equal(signed.Thumbprint, system.Certificate.Thumbprint);
        await AssertShownAsync(system);
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_used_is_refused_and_changes_nothing()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        string before = system.CertificateSha256;
        using var key = RSA.Create(2048);
        using var other = RSA.Create(2048);
        using X509Certificate2 certificate = Request(key).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        string pem = certificate.ExportCertificatePem();
        foreach (string body in new[]
        {
            "no pem", pem, pem + "\n" + other.ExportPkcs8PrivateKeyPem(), key.ExportPkcs8PrivateKeyPem() + "\n" + pem,
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n" + key.ExportPkcs8PrivateKeyPem(),
        })
        {
            Assert.Equal(422, (await client.PutAsync("/extrahop/sslcert", body, "application/x-pem-file")).Status);
        }

        Assert.Equal(before, system.CertificateSha256);
    }

    private static CertificateRequest Request(AsymmetricAlgorithm key)
    {
        CertificateRequest request = key is RSA rsa
            ? new CertificateRequest("CN=mine", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest("CN=mine", (ECDsa)key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return request;
    }

    /// <summary>A new connection sees the certificate that the system tells of, and /public.cer holds it.</summary>
    private static async Task AssertShownAsync(ExtraHopSimulator system)
    {
        using var client = new TestClient(system);
        Assert.Equal(200, (await client.GetAsync("/extrahop")).Status);
        using var plain = new HttpClient();
        Assert.Equal(system.Certificate.RawData, await plain.GetByteArrayAsync(system.PublicCertificateUri));
    }
}
