using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>Serves a list of 1,000 devices and a single one over TLS, packed for whoever asks for it, in a process of its own, so that the client's processor
/// time is the client's.</summary>
internal static class PackingServer
{
    public const string ChildCommand = "compression-server";
    public const int Devices = 1000;

    /// <summary>The links in the order of the ports that are printed: megabits a second, 0 for loopback itself.</summary>
    public static readonly int[] Links = [0, 100, 10];

    /// <summary>Prints the certificate's fingerprint, then the ports of all links to the server that packs with gzip, then with Brotli; ends with its
    /// input.</summary>
    public static async Task RunAsync()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using X509Certificate2 made = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        using X509Certificate2 certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        await using WebApplication gzip = await StartAsync(certificate, static providers => providers.Add<GzipCompressionProvider>());
        await using WebApplication brotli = await StartAsync(certificate, static providers => providers.Add<BrotliCompressionProvider>());
        var links = new List<SlowLink>();
        IEnumerable<int> ports = ((WebApplication[])[gzip, brotli]).Select(PortOf).SelectMany(port => Links.Select(megabits => Through(port, megabits)));
        Console.WriteLine(
            certificate.GetCertHashString(HashAlgorithmName.SHA256) + " "
                + string.Join(' ', ports.Select(static port => port.ToString(CultureInfo.InvariantCulture))));
        await Console.In.ReadToEndAsync();
        links.ForEach(static link => link.Dispose());

        int Through(int port, int megabits)
        {
            if (megabits == 0)
            {
                return port;
            }

            links.Add(new SlowLink(port, megabits, TimeSpan.FromMilliseconds(5)));
            return links[^1].Port;
        }
    }

    private static int PortOf(WebApplication app) =>
        new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;

    private static async Task<WebApplication> StartAsync(X509Certificate2 certificate, Action<CompressionProviderCollection> provider)
    {
        byte[] list = Encoding.UTF8.GetBytes(DeviceSample.Varied(Devices));
        byte[] one = Encoding.UTF8.GetBytes(DeviceSample.Json);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            provider(options.Providers);
        });
        WebApplication app = builder.Build();
        app.UseResponseCompression();
        app.Run(async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(context.Request.Method == "GET" ? one : list, context.RequestAborted);
        });
        await app.StartAsync();
        return app;
    }
}
