using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator;
using ExtraHop.Client.Simulator.Tests;
using Microsoft.AspNetCore.WebUtilities;

namespace ExtraHop.Client.Tests.Contract;

/// <summary>Every operation through its interface, over TLS, against the simulated system: what arrived is what the catalogue says, and the answer can be read.</summary>
public sealed class SimulatedContractTests
{
    private static readonly SimulatorOptions s_options = new() { Devices = 12, Records = 50, Detections = 6, Packets = 300, JobStepDelay = TimeSpan.Zero, RecordSecrets = true };

    private static readonly Lazy<Task<ExtraHopSimulator>> s_forReading = new(() => ExtraHopSimulator.StartAsync(s_options));

    public static TheoryData<string> Operations => [.. Catalogue.Operations.Select(static operation => operation.Key)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Arrives_and_is_answered(string key)
    {
        CatalogueOperation operation = Catalogue.Find(key);
        ApiOperation simulated = ApiCatalogue.Instance.ByKey[key];
        bool shared = simulated.IsRead && key != "GET /metrics/next/{xid}";
        ExtraHopSimulator system = shared
            ? await s_forReading.Value
            : await ExtraHopSimulator.StartAsync(simulated.IsRead ? s_options with { Platform = SimulatedPlatform.Console, MetricsNotReady = 0 } : s_options);
        try
        {
            await CheckAsync(operation, simulated, system);
        }
        finally
        {
            if (!shared)
            {
                await system.DisposeAsync();
            }
        }
    }

    private static async Task CheckAsync(CatalogueOperation operation, ApiOperation simulated, ExtraHopSimulator system)
    {
        using var plain = new TestClient(system);
        SampleRequest sample = await SampleRequests.ForAsync(simulated, plain);
        string[] target = sample.Path.Split('?');
        var call = new SampleCall(operation)
        {
            Body = operation.BodyContentType == "application/json" ? JsonNode.Parse(sample.Body!) : null,
            QueryValues = target.Length == 1 ? [] : QueryHelpers.ParseQuery(target[1]).ToDictionary(static q => q.Key, static q => q.Value.ToString()),
        };
        string[] template = operation.Path.Split('/');
        string[] actual = target[0].Split('/');
        for (int segment = 0; segment < template.Length; segment++)
        {
            int open = template[segment].IndexOf('{', StringComparison.Ordinal);
            if (open >= 0)
            {
                call.PathValues[template[segment][(open + 1)..^1]] = Uri.UnescapeDataString(actual[segment][open..]);
            }
        }

        using var client = ExtraHopClient.Create(system.Host, system.ApiKey, options => options.TrustedCertificateSha256 = system.CertificateSha256);
        object? result = await call.InvokeAsync(client);

        // A redirect is followed, so the request that counts is the last one for this operation.
        RecordedRequest sent = system.Requests.Last(request => request.OperationKey == operation.Key);
        Assert.Equal(operation.Method, sent.Method);
        Assert.Equal(call.ExpectedPath, sent.Path);
        Assert.Equal(
            call.ExpectedQuery.OrderBy(static q => q.Key, StringComparer.Ordinal),
            QueryHelpers.ParseQuery(sent.Query).Select(static q => KeyValuePair.Create(q.Key, q.Value.ToString())).OrderBy(static q => q.Key, StringComparer.Ordinal));
        Assert.True(sent.Authorized);
        if (call.Body is { } body)
        {
            Assert.True(JsonNode.DeepEquals(body, JsonNode.Parse(sent.Body.Span)), $"expected {body.ToJsonString()}\narrived  {System.Text.Encoding.UTF8.GetString(sent.Body.Span)}");
        }

        if (result is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync();
        }
    }
}
