using ExtraHop.Client;
using ExtraHop.Client.Simulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Worker;

/// <summary>Asks both systems, then looks at the health while both are up, and after one is gone.</summary>
internal sealed class Comparison(
    [FromKeyedServices("sensor")] IExtraHopClient sensor,
    [FromKeyedServices("console")] IExtraHopClient console,
    ExtraHopSimulator consoleSystem,
    HealthCheckService health,
    IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (IExtraHopClient client in new[] { sensor, console })
            {
                ExtraHopSystem system = await client.ExtraHop.GetAsync(stoppingToken);
                List<Device> devices = await client.Devices.EnumerateAsync(new DeviceSearch()).ToListAsync(stoppingToken);
                Console.WriteLine($"{system.Platform}: devices {devices.Count > 0}");
            }

            await ReportAsync("both up", stoppingToken);
            await consoleSystem.DisposeAsync();
            await ReportAsync("console gone", stoppingToken);
        }
        catch (Exception error) when (error is ExtraHopException or OperationCanceledException)
        {
            Console.WriteLine(error);
            Environment.ExitCode = 1;
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    private async Task ReportAsync(string when, CancellationToken cancellationToken)
    {
        HealthReport report = await health.CheckHealthAsync(cancellationToken);
        Console.WriteLine($"{when}: {string.Join(", ", report.Entries.OrderBy(entry => entry.Key).Select(entry => $"{entry.Key} {entry.Value.Status}"))}");
    }
}
