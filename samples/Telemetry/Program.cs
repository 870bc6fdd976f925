// The client's spans and metrics in OpenTelemetry, printed by its console exporter: dotnet run --project samples/Telemetry
using ExtraHop.Client;
using ExtraHop.Client.Simulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Telemetry;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);

// Yours when EXTRAHOP_HOST is set, otherwise a simulated system inside this process. Nothing is changed on either.
bool real = builder.Configuration["EXTRAHOP_HOST"] is { Length: > 0 };
await using ExtraHopSimulator? simulator = real ? null : await ExtraHopSimulator.StartAsync();

// Busy once, so that the metrics have a retry to show.
simulator?.Faults.Add(Fault.Respond(503));
builder.Services.AddExtraHopClient("sensor", options =>
{
    if (simulator is null)
    {
        Connection.Read(builder.Configuration, options);
        return;
    }

    (options.Host, options.ApiKey, options.TrustedCertificateSha256) = (simulator.Host, simulator.ApiKey, simulator.CertificateSha256);
});

builder.Services.AddOpenTelemetry()
    .ConfigureResource(static resource => resource.AddService("device-counter"))
    .WithTracing(static tracing => tracing
        .AddSource(ExtraHopTelemetry.ActivitySourceName, DeviceCounter.ActivitySourceName)
        .AddConsoleExporter())
    .WithMetrics(static metrics => metrics
        .AddMeter(ExtraHopTelemetry.MeterName)
        .AddConsoleExporter());
builder.Services.AddHostedService<DeviceCounter>();

// Disposes the host at its end, and with it the exporters, which then write what they still hold.
await builder.Build().RunAsync();
return Environment.ExitCode;
