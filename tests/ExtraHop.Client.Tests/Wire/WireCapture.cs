using System.Net;

namespace ExtraHop.Client.Tests.Wire;

/// <summary>Makes calls with a real client and writes down what reached the socket.</summary>
internal static class WireCapture
{
    /// <summary>Makes the calls one after the other. One that fails stops no other.</summary>
    public static async Task<IReadOnlyList<WireExchange>> SendAsync(IEnumerable<WireCall> calls, CancellationToken cancellationToken)
    {
        await using var server = new WireServer();
        using ExtraHopClient shared = ClientOf(server, null);
        var sent = new List<WireExchange>();
        foreach (WireCall call in calls)
        {
            server.Prepare(call.Answers);
            using ExtraHopClient? own = call.Configure is null ? null : ClientOf(server, call.Configure);
            string? failure = await FailureOfAsync(() => call.Send(own ?? shared, cancellationToken));
            sent.Add(new WireExchange(call.Name, server.Take()) { Failure = failure });
        }

        return sent;
    }

    private static async Task<string?> FailureOfAsync(Func<Task> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (Exception error)
        {
            return $"{error.GetType().Name}: {error.Message} {error.InnerException?.Message}".TrimEnd();
        }
    }

    private static ExtraHopClient ClientOf(WireServer server, Action<ExtraHopClientOptions>? configure)
    {
        var options = new ExtraHopClientOptions
        {
            Host = $"http://{server.Authority}",
            ApiKey = "an-api-key",

            // None, whatever the machine says.
            Proxy = new WebProxy(),
        };
        configure?.Invoke(options);
        return ExtraHopClient.Create(options);
    }
}
