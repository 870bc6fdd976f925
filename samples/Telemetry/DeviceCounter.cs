using System.Diagnostics;
using ExtraHop.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Telemetry;

/// <summary>Counts the HTTP servers of the last half hour three times, then stops the program. A service would go on.</summary>
internal sealed partial class DeviceCounter(
    [FromKeyedServices("sensor")] IExtraHopClient client, IHostApplicationLifetime lifetime, ILogger<DeviceCounter> logger) : BackgroundService
{
    public const string ActivitySourceName = "Samples.DeviceCounter";

    private const int Rounds = 3;

    private static readonly ActivitySource s_spans = new(ActivitySourceName);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
            for (int round = 1; round <= Rounds; round++)
            {
                await CountAsync(round, stoppingToken);
                if (round < Rounds)
                {
                    await timer.WaitForNextTickAsync(stoppingToken);
                }
            }
        }
        catch (ExtraHopException error)
        {
            LogFailure(logger, error);
            Environment.ExitCode = 1;
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    /// <summary>One span of our own; those of the client's calls are its children.</summary>
    private async Task CountAsync(int round, CancellationToken cancellationToken)
    {
        using Activity? span = s_spans.StartActivity("count devices");
        int servers = 0;
        await foreach (Device device in client.Devices.EnumerateAsync(
            new DeviceSearch { ActiveFrom = "-30m", Filter = DeviceFilter.Role.Is("http_server") }, cancellationToken))
        {
            servers++;
        }

        Console.WriteLine($"Round {round}: {servers} HTTP servers");

        // A call that fails, so that the sample has an error to show.
        try
        {
            await client.Devices.GetAsync(0, cancellationToken: cancellationToken);
        }
        catch (ExtraHopNotFoundException)
        {
            span?.AddEvent(new ActivityEvent("no device 0"));
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The devices could not be counted")]
    private static partial void LogFailure(ILogger logger, Exception error);
}
