using System.Net;
using System.Text.Json;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Tls;
using Microsoft.Extensions.Logging;

namespace ExtraHop.Client.Http.Settings;

/// <summary>A client's options once they were checked: frozen, and with nothing left to guess.</summary>
internal sealed class ClientSettings
{
    /// <summary>What generated code and results need of it.</summary>
    public required RestSettings Rest { get; init; }

    /// <summary>The name under which the client is registered in a container; <c>default</c> for one without a name. Logs and measurements carry it.</summary>
    public required string Name { get; init; }

    public required ExtraHopCredential Credential { get; init; }

    public required TimeSpan AttemptTimeout { get; init; }

    /// <summary>The most connections at a time.</summary>
    public required int MaxConnections { get; init; }

    /// <summary>The longest JSON that is taken, in bytes, unpacked.</summary>
    public required long MaxAnswerBytes { get; init; }

    /// <summary>Whether JSON is asked for packed.</summary>
    public required bool AcceptCompressedAnswers { get; init; }

    /// <summary>The posts that are retried like reads.</summary>
    public required ReadingPosts ReadingPosts { get; init; }

    /// <summary>How jobs are waited for where the caller says nothing.</summary>
    public required JobWaitOptions JobWait { get; init; }

    /// <summary>The JSON of all types that go over the wire, a user's own ones among them.</summary>
    public required JsonSerializerOptions Json { get; init; }

    public required RetryOptions Retry { get; init; }

    public required TlsSettings Tls { get; init; }

    public required string UserAgent { get; init; }

    public required string? Integration { get; init; }

    public required IWebProxy? Proxy { get; init; }

    /// <summary>What the client must not tell, whatever is asked of it.</summary>
    public ClientSecrets Secrets => field ??= new ClientSecrets(Rest.Origin, Credential, Proxy);

    public required ILogger Logger { get; init; }

    /// <summary>Numbers from 0 to below 1 for the jitter.</summary>
    public Func<double> Random { get; init; } = System.Random.Shared.NextDouble;

    /// <summary>What a client without a name in its container is called.</summary>
    public static string NameOf(string? name) => string.IsNullOrEmpty(name) ? "default" : name;

    /// <summary>The limit of a whole call. A search for packets may look through its disks for minutes before the first; it has the longer of the limits until
    /// then.</summary>
    public TimeSpan TotalTimeoutOf(ApiRequest request) => WithSilence(request, request.Call?.TotalTimeout ?? Rest.TotalTimeout);

    /// <summary>The option that <see cref="TotalTimeoutOf"/> takes.</summary>
    public string TotalTimeoutNameOf(ApiRequest request) =>
        TotalTimeoutOf(request) == (request.Call?.TotalTimeout ?? Rest.TotalTimeout) ? nameof(Rest.TotalTimeout) : nameof(Rest.StreamIdleTimeout);

    /// <summary>The option that <see cref="AttemptTimeoutOf"/> takes.</summary>
    public string AttemptTimeoutNameOf(ApiRequest request) =>
        AttemptTimeoutOf(request) == (request.Call?.AttemptTimeout ?? AttemptTimeout) ? nameof(AttemptTimeout) : nameof(Rest.StreamIdleTimeout);

    /// <summary>The limit of one attempt: until its headers, and for each silence in a body that is received whole.</summary>
    public TimeSpan AttemptTimeoutOf(ApiRequest request) => WithSilence(request, request.Call?.AttemptTimeout ?? AttemptTimeout);

    /// <summary>How a call is retried.</summary>
    public RetryOptions RetryOf(ApiRequest request) => request.Call?.Retry ?? Retry;

    private TimeSpan WithSilence(ApiRequest request, TimeSpan limit) =>
        request.AsksForJson ? limit : Deadline.Longer(limit, request.Call?.StreamIdleTimeout ?? Rest.StreamIdleTimeout);
}
