using System.Security.Cryptography.X509Certificates;
using ExtraHop.Client.Simulator.Hosting;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator;

/// <summary>A simulated ExtraHop system on loopback TLS. Stateful, deterministic for its seed, safe for parallel calls; stops when disposed.</summary>
public sealed class ExtraHopSimulator : IAsyncDisposable
{
    private readonly SimulatorServer _server;

    private ExtraHopSimulator(SimulatorServer server) => _server = server;

    /// <summary>Host and port, such as <c>127.0.0.1:41234</c>.</summary>
    public string Host => BaseAddress.Authority;

    /// <summary>Where the API answers, without <c>/api/v1</c>.</summary>
    public Uri BaseAddress => _server.BaseAddress;

    /// <summary>The key that the system accepts: <c>Authorization: ExtraHop apikey=KEY</c>. Not accepted by RevealX 360.</summary>
    public string ApiKey => _server.System.Options.ApiKey!;

    /// <summary>The client id that <c>POST /oauth2/token</c> accepts.</summary>
    public string ClientId => _server.System.Options.ClientId!;

    /// <summary>The client secret that <c>POST /oauth2/token</c> accepts.</summary>
    public string ClientSecret => _server.System.Options.ClientSecret!;

    /// <summary>The certificate that this system shows now, without its private key: its own until <c>POST</c> or <c>PUT /extrahop/sslcert</c> changes
    /// it.</summary>
    public X509Certificate2 Certificate => _server.PublicCertificate;

    /// <summary>SHA-256 of <see cref="Certificate"/> in lower-case hexadecimal, for pinning.</summary>
    public string CertificateSha256 => HexText.Of(Certificate.GetCertHash(System.Security.Cryptography.HashAlgorithmName.SHA256));

    /// <summary>Where the certificate can be fetched over plain HTTP, as from a self-signed system.</summary>
    public Uri PublicCertificateUri => _server.PublicCertificateUri;

    /// <summary>The options it runs with; keys that were left out are filled in.</summary>
    public SimulatorOptions Options => _server.System.Options;

    /// <summary>What shall go wrong.</summary>
    public FaultPlan Faults => _server.Faults;

    /// <summary>What was asked.</summary>
    public RequestLog Requests => _server.Requests;

    /// <summary>How the next jobs shall end.</summary>
    public JobPlan Jobs => _server.System.JobPlan;

    /// <summary>The firmware version at this moment.</summary>
    public string Version => _server.System.CurrentVersion;

    /// <summary>True while a reboot or a shutdown refuses connections.</summary>
    public bool IsUnreachable => _server.System.IsUnreachable;

    /// <summary>Starts a system.</summary>
    /// <param name="options">What to simulate; null is a small sensor.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="ArgumentException">An option makes no sense; the message names it.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<ExtraHopSimulator> StartAsync(SimulatorOptions? options = null, CancellationToken cancellationToken = default) =>
        new(await SimulatorServer.StartAsync(options ?? new SimulatorOptions(), cancellationToken).ConfigureAwait(false));

    /// <summary>Makes every bearer token invalid, as if its time were over.</summary>
    public void RevokeTokens() => _server.System.Credentials.RevokeTokens();

    /// <summary>Refuses every connection from now on for this long, or until <see cref="PowerOn"/> when null.</summary>
    public void PowerOff(TimeSpan? duration = null) => _server.System.PowerOff(duration);

    /// <summary>Ends a shutdown or a reboot at once.</summary>
    public void PowerOn() => _server.System.PowerOn();

    /// <summary>Stops the system.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
