using System.Net;
using Microsoft.Extensions.Logging;

namespace ExtraHop.Client.Rest;

/// <summary>A client's options once they were checked: frozen, and with nothing left to guess.</summary>
internal sealed class ClientSettings
{
    /// <summary>What generated code and results need of it.</summary>
    public required RestSettings Rest { get; init; }

    public required ExtraHopCredential Credential { get; init; }

    public required TimeSpan AttemptTimeout { get; init; }

    public required RetryOptions Retry { get; init; }

    public required TlsSettings Tls { get; init; }

    public required string UserAgent { get; init; }

    public required string? Integration { get; init; }

    public required IWebProxy? Proxy { get; init; }

    public required ILogger Logger { get; init; }

    /// <summary>Numbers from 0 to below 1 for the jitter.</summary>
    public Func<double> Random { get; init; } = System.Random.Shared.NextDouble;
}
