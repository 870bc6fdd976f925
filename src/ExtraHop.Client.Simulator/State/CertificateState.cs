using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ExtraHop.Client.Simulator.State;

/// <summary>The certificate that the system shows now. Connections that were made under an earlier one go on.</summary>
internal sealed class CertificateState : IDisposable
{
    private readonly Gate _gate = new();
    private readonly List<IDisposable> _owned = [];
    private Pair _current;
    private RSA? _requestedKey;

    public CertificateState() => _current = Own(SelfSignedCertificate.Create());

    /// <summary>With its private key; for handshakes only.</summary>
    public X509Certificate2 Current => Volatile.Read(ref _current).Private;

    /// <summary>Without its private key.</summary>
    public X509Certificate2 Public => Volatile.Read(ref _current).Public;

    /// <summary>What POST /extrahop/sslcert does: a new key and a new self-signed certificate.</summary>
    public void Regenerate() => Install(SelfSignedCertificate.Create());

    /// <summary>Keeps the key of a signing request until the signed certificate is installed.</summary>
    public RSA NewRequestedKey()
    {
        lock (_gate)
        {
            _requestedKey = RSA.Create(2048);
            _owned.Add(_requestedKey);
            return _requestedKey;
        }
    }

    /// <summary>Installs a PEM certificate with its key behind it, or one that was signed for the latest signing request.</summary>
    /// <exception cref="ArgumentException">The text holds no certificate with a key that fits; the message says what was wrong.</exception>
    public void Replace(string pem)
    {
        X509Certificate2 made;
        try
        {
            if (pem.Contains("PRIVATE KEY-----", StringComparison.Ordinal))
            {
                using var pair = X509Certificate2.CreateFromPem(pem, pem);
                made = SelfSignedCertificate.Import(pair);
            }
            else
            {
                using var certificate = X509Certificate2.CreateFromPem(pem);
                made = WithKnownKey(certificate);
            }
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException)
        {
            throw new ArgumentException(
                "The certificate and its private key cannot be read or do not belong together: " + exception.Message, nameof(pem), exception);
        }

        Install(made);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _owned.ForEach(static item => item.Dispose());
            _owned.Clear();
        }
    }

    private X509Certificate2 WithKnownKey(X509Certificate2 certificate)
    {
        lock (_gate)
        {
            if (_requestedKey is null)
            {
                throw new ArgumentException("there is no private key, and no signing request was made that it could answer.");
            }

            using X509Certificate2 paired = certificate.CopyWithPrivateKey(_requestedKey);
            return SelfSignedCertificate.Import(paired);
        }
    }

    private void Install(X509Certificate2 certificate)
    {
        lock (_gate)
        {
            Volatile.Write(ref _current, Own(certificate));
        }
    }

    private Pair Own(X509Certificate2 certificate)
    {
#if NET9_0_OR_GREATER
        X509Certificate2 shown = X509CertificateLoader.LoadCertificate(certificate.RawData);
#else
        var shown = new X509Certificate2(certificate.RawData);
#endif
        _owned.Add(certificate);
        _owned.Add(shown);
        return new Pair(certificate, shown);
    }

    private sealed record Pair(X509Certificate2 Private, X509Certificate2 Public);
}
