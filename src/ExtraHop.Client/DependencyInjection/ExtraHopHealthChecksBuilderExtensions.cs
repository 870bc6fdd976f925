using ExtraHop.Client.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ExtraHop.Client;

/// <summary>Health checks for registered clients.</summary>
public static class ExtraHopHealthChecksBuilderExtensions
{
    private static readonly TimeSpan s_usualTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Checks that a system answers and accepts the credential, with one <c>GET /extrahop</c> that is not retried.</summary>
    /// <param name="builder">The application's health checks.</param>
    /// <param name="clientName">The name that was given to <c>AddExtraHopClient</c>; null for the client without a name.</param>
    /// <param name="name">The check's name; null for <c>extrahop</c>, or <c>extrahop-NAME</c> for a named client.</param>
    /// <param name="failureStatus">What a failure is reported as; null for <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags to filter checks by.</param>
    /// <param name="timeout">How long the check may take; null for 10 s.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">The client's name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is not more than zero and at most 24 days.</exception>
    public static IHealthChecksBuilder AddExtraHop(
        this IHealthChecksBuilder builder,
        string? clientName = null,
        string? name = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (clientName is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(clientName);
        }

        TimeSpan limit = timeout ?? s_usualTimeout;
        if (limit <= TimeSpan.Zero || limit > TimeSpan.FromDays(24))
        {
            throw new ArgumentOutOfRangeException(nameof(timeout), $"timeout is {limit:c}; expected more than zero and at most 24 days.");
        }

        return builder.Add(new HealthCheckRegistration(
            name ?? (clientName is null ? "extrahop" : $"extrahop-{clientName}"),
            services => new SystemHealthCheck(
                clientName is null ? services.GetRequiredService<IExtraHopClient>() : services.GetRequiredKeyedService<IExtraHopClient>(clientName),
                limit),
            failureStatus,
            tags));
    }
}
