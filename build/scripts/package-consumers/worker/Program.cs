// Two systems in one worker: keyed clients, spans and metrics, health checks.
using System.Diagnostics;
using ExtraHop.Client;
using ExtraHop.Client.Simulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Worker;

await using ExtraHopSimulator sensor = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Devices = 40 });
await using ExtraHopSimulator console = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Devices = 60, Platform = SimulatedPlatform.Console });
var spans = new List<Activity>();
var metrics = new List<Metric>();

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Error);
foreach ((string name, ExtraHopSimulator system) in new[] { ("sensor", sensor), ("console", console) })
{
    builder.Configuration[$"ExtraHop:{name}:Host"] = system.Host;
    builder.Configuration[$"ExtraHop:{name}:ApiKey"] = system.ApiKey;
    builder.Configuration[$"ExtraHop:{name}:TrustedCertificateSha256"] = system.CertificateSha256;
}

builder.Services.AddExtraHopClients(builder.Configuration.GetSection("ExtraHop"));
builder.Services.AddHealthChecks().AddExtraHop("sensor").AddExtraHop("console");
builder.Services.AddOpenTelemetry()
    .WithTracing(tracing => tracing.AddSource(ExtraHopTelemetry.ActivitySourceName).AddInMemoryExporter(spans))
    .WithMetrics(meters => meters.AddMeter(ExtraHopTelemetry.MeterName).AddInMemoryExporter(metrics));
builder.Services.AddSingleton(console);
builder.Services.AddHostedService<Comparison>();

await builder.Build().RunAsync();

foreach (IGrouping<object?, Activity> client in spans.GroupBy(span => span.GetTagItem(ExtraHopTelemetry.ClientTag)).OrderBy(group => group.Key))
{
    Console.WriteLine($"spans of {client.Key}: {client.Count()}, failed: {client.Count(span => span.Status == ActivityStatusCode.Error)}");
}

Console.WriteLine($"metrics: {string.Join(", ", metrics.Select(metric => metric.Name).Distinct().Order())}");
return Environment.ExitCode;
