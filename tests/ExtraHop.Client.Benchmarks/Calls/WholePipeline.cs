using ExtraHop.Client.Http.Settings;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>The client as its users get it, over a transport of ours: telemetry, retries, limits of time, credential, redirects and errors.</summary>
internal static class WholePipeline
{
    public static ExtraHopClient Over(HttpMessageHandler transport) =>
        ExtraHopClient.Create(SettingsFactory.Freeze(new ExtraHopClientOptions { Host = "eda.example.com", ApiKey = "benchmark-key" }), transport);
}
