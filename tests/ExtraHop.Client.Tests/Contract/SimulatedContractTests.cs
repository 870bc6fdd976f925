using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator;
using ExtraHop.Client.Simulator.Catalogue;
using ExtraHop.Client.Simulator.Tests;
using Microsoft.AspNetCore.WebUtilities;

namespace ExtraHop.Client.Tests.Contract;

/// <summary>Every operation through its interface, over TLS, against the simulated system: what arrived is what the catalogue says, and the answer can be
/// read.</summary>
public sealed class SimulatedContractTests
{
    private static readonly SimulatorOptions s_options =
        new() { Devices = 12, Records = 50, Detections = 6, Packets = 300, JobStepDelay = TimeSpan.Zero, RecordSecrets = true };

    private static readonly Lazy<Task<ExtraHopSimulator>> s_forReading = new(() => ExtraHopSimulator.StartAsync(s_options));

    /// <summary>Where the client says the same in another of the forms that the API takes.</summary>
    private static readonly Dictionary<string, string> s_otherBodies = new(StringComparer.Ordinal)
    {
        ["PATCH /usergroups/{id}/members"] = """{"ops":"member"}""",
        ["PUT /usergroups/{id}/members"] = """{"ops":"member"}""",
    };

    public static TheoryData<string> Operations => [.. Catalogue.Operations.Select(static operation => operation.Key)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Arrives_and_is_answered(string key)
    {
        CatalogueOperation operation = Catalogue.Find(key);
        ApiOperation simulated = ApiCatalogue.Instance.ByKey[key];
        bool shared = simulated.IsRead && !simulated.IsOnlyOfConsoles && key != "GET /metrics/next/{xid}";
        ExtraHopSimulator system = shared
            ? await s_forReading.Value
            : await ExtraHopSimulator.StartAsync(
                simulated.IsRead || simulated.IsOnlyOfConsoles ? s_options with { Platform = SimulatedPlatform.Console, MetricsNotReady = 0 } : s_options);
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
        Dictionary<string, string> query = target.Length == 1
            ? []
            : QueryHelpers.ParseQuery(target[1]).ToDictionary(static q => q.Key, static q => q.Value.ToString());
        foreach (CatalogueField required in operation.QueryParameters.Where(p => p.IsRequired && !query.ContainsKey(p.Name)))
        {
            query[required.Name] = SampleJson.Value(operation.Key, required)!.ToString();
        }

        JsonNode? json = operation.BodyContentType == "application/json"
            ? JsonNode.Parse(s_otherBodies.GetValueOrDefault(operation.Key) ?? sample.Body!)
            : null;
        if (operation.Key == "POST /records/cursor")
        {
            // The lifetime may stand in the body or in the query; the client sends it in the query.
            query["context_ttl"] = json!.AsObject()["context_ttl"]!.ToString();
            json.AsObject().Remove("context_ttl");
        }

        var call = new SampleCall(operation) { Body = WithoutNulls(json), QueryValues = query, Text = sample.Body ?? string.Empty };
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
            QueryHelpers.ParseQuery(sent.Query).Select(static q => KeyValuePair.Create(q.Key, q.Value.ToString()))
                .OrderBy(static q => q.Key, StringComparer.Ordinal));
        Assert.True(sent.Authorized);
        if (call.Body is { } body)
        {
            Assert.True(
                JsonNode.DeepEquals(body, JsonNode.Parse(sent.Body.Span)),
                $"expected {body.ToJsonString()}\narrived  {System.Text.Encoding.UTF8.GetString(sent.Body.Span)}");
        }

        if (result is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync();
        }
    }

    /// <summary>A member that is null says the same as one that is left out, and the client leaves it out.</summary>
    private static JsonNode? WithoutNulls(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach ((string name, JsonNode? value) in members.ToArray())
                {
                    if (value is null)
                    {
                        members.Remove(name);
                    }
                    else
                    {
                        WithoutNulls(value);
                    }
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    WithoutNulls(item);
                }

                break;
        }

        return node;
    }
}
