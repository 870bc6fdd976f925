using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ExtraHop.Client.DependencyInjection;

/// <summary>Asks a system once what it is.</summary>
internal sealed class SystemHealthCheck(IExtraHopClient client, TimeSpan timeout) : IHealthCheck
{
    private static readonly RetryOptions s_once = new() { MaxAttempts = 1 };

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { ["system"] = client.Origin.GetLeftPart(UriPartial.Authority) };
        try
        {
            // Once, and with a limit of its own: whoever asks wants to know how things are now.
            var options = new CallOptions { TotalTimeout = timeout, Retry = s_once };
            ExtraHopSystem system = await client.With(options).ExtraHop.GetAsync(cancellationToken).ConfigureAwait(false);
            data["version"] = system.Version;
            return HealthCheckResult.Healthy($"{data["system"]} answers as version {system.Version}.", data);
        }
        catch (ExtraHopException error)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, error.Message, error, data);
        }
    }
}
