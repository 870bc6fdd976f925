using System.Net;
using System.Security.Cryptography.X509Certificates;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace ExtraHop.Client.Simulator.Hosting;

/// <summary>The two listeners: the API over TLS, and the certificate over plain HTTP.</summary>
internal sealed class SimulatorServer : IAsyncDisposable
{
    private const string PublicCertificatePath = "/public.cer";

    private WebApplication? _application;

    private SimulatorServer(SimulatorOptions options)
    {
        System = new SimulatedSystem(options, new WorldSeed());
        Requests = new RequestLog(options.RequestHistory);
    }

    public SimulatedSystem System { get; }

    public FaultPlan Faults { get; } = new();

    public RequestLog Requests { get; }

    public X509Certificate2 PublicCertificate
    {
        get
        {
            System.Jobs.Settle();
            return System.Certificates.Public;
        }
    }

    public Uri BaseAddress { get; private set; } = null!;

    public Uri PublicCertificateUri { get; private set; } = null!;

    public static async Task<SimulatorServer> StartAsync(SimulatorOptions options, CancellationToken cancellationToken)
    {
        options.Validate();
        var server = new SimulatorServer(options);
        try
        {
            await server.ListenAsync(cancellationToken).ConfigureAwait(false);
            return server;
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_application is not null)
        {
            // Slow and dripping answers end with the simulator; nobody waits for them.
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(250));
            await _application.StopAsync(patience.Token).ConfigureAwait(false);
            await _application.DisposeAsync().ConfigureAwait(false);
            _application = null;
        }

        System.Certificates.Dispose();
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        // The empty builder reads no configuration and writes no log.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(Configure);
        _application = builder.Build();
        var pipeline = new RequestPipeline(System, Faults, Requests);
        _application.Run(context => context.Request.IsHttps ? pipeline.HandleAsync(context) : SendCertificateAsync(context));
        await _application.StartAsync(cancellationToken).ConfigureAwait(false);

        ICollection<string> addresses = _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        BaseAddress = new Uri(addresses.Single(address => address.StartsWith("https:", StringComparison.Ordinal)));
        PublicCertificateUri = new Uri(new Uri(addresses.Single(address => address.StartsWith("http:", StringComparison.Ordinal))), PublicCertificatePath);
    }

    private void Configure(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = null;
        kestrel.Limits.MinRequestBodyDataRate = null;
        kestrel.Limits.MinResponseDataRate = null;
        kestrel.Listen(IPAddress.Loopback, System.Options.Port, listen =>
        {
            listen.Protocols = HttpProtocols.Http1AndHttp2;

            // Before TLS: a system that reboots does not even shake hands.
            listen.Use(RefuseWhileUnreachableAsync);
            listen.UseHttps(https => https.ServerCertificateSelector = (_, _) => System.Certificates.Current);
        });
        kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Use(RefuseWhileUnreachableAsync));
    }

    private Task RefuseWhileUnreachableAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        if (!System.IsUnreachable)
        {
            connection.Features.Set(new RawTransport(connection.Transport.Output, connection.ConnectionClosed));
            return next(connection);
        }

        connection.Abort(new ConnectionAbortedException("The simulated system is down."));
        return Task.CompletedTask;
    }

    private Task SendCertificateAsync(HttpContext context)
    {
        if (System.IsUnreachable)
        {
            context.Abort();
            return Task.CompletedTask;
        }

        if (context.Request.Path != PublicCertificatePath)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        byte[] certificate = PublicCertificate.RawData;
        context.Response.ContentType = "application/x-x509-ca-cert";
        context.Response.ContentLength = certificate.Length;
        return context.Response.Body.WriteAsync(certificate).AsTask();
    }
}
