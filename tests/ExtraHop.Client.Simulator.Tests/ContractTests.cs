using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Catalogue;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>One row an operation of the catalogue: a plausible request, and the answer that the catalogue promises.</summary>
public sealed class ContractTests
{
    private static readonly SimulatorOptions s_options = new() { Devices = 12, Records = 50, Detections = 6, Packets = 300, JobStepDelay = TimeSpan.Zero };

    // Reading changes nothing, so all rows that read share a system; every other row has its own.
    private static readonly Lazy<Task<ExtraHopSimulator>> s_forReading = new(() => ExtraHopSimulator.StartAsync(s_options));

    public static TheoryData<string> Keys()
    {
        var keys = new TheoryData<string>();
        foreach (ApiOperation operation in ApiCatalogue.Instance.Operations)
        {
            keys.Add(operation.Key);
        }

        return keys;
    }

    [Fact]
    public void The_catalogue_holds_all_operations() => Assert.Equal(478, ApiCatalogue.Instance.Operations.Count);

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task An_operation_answers_as_the_catalogue_says(string key)
    {
        ApiOperation operation = ApiCatalogue.Instance.ByKey[key];
        bool shared = operation.IsRead && !operation.IsOnlyOfConsoles && operation.Path != "/metrics/next/{xid}";
        ExtraHopSimulator system = shared ? await s_forReading.Value
            : await ExtraHopSimulator.StartAsync(
                operation.IsRead || operation.IsOnlyOfConsoles ? s_options with { Platform = SimulatedPlatform.Console, MetricsNotReady = 0 } : s_options);
        try
        {
            await CheckAsync(operation, system);
        }
        finally
        {
            if (!shared)
            {
                await system.DisposeAsync();
            }
        }
    }

    private static async Task CheckAsync(ApiOperation operation, ExtraHopSimulator system)
    {
        using var client = new TestClient(system);
        SampleRequest request = await SampleRequests.ForAsync(operation, client);

        Answer answer = await client.SendAsync(operation.Method, "/api/v1" + request.Path, request.Body, request.ContentType);

        int expected = operation.Key == "POST /extrahop/cloudresources" ? 202 : operation.Status;
        Assert.True(expected == answer.Status, $"{operation.Key} answered {answer.Status}: {answer.Text}");
        Assert.Equal(operation.Key, system.Requests[^1].OperationKey);
        if (operation.ContentType is not null)
        {
            Assert.Equal(operation.ContentType, answer.MediaType);
        }
        else if (operation.Status is 201 or 202)
        {
            Assert.Equal("text/plain; charset=utf-8", answer.ContentType);
            Assert.Equal(0, answer.ContentLength);
            Assert.Empty(answer.Bytes);
        }
        else if (operation.Status == 204)
        {
            Assert.Empty(answer.Bytes);
            Assert.Null(answer.ContentType);
        }

        if (operation.HasLocation)
        {
            Assert.NotNull(answer.Location);
            Assert.StartsWith("/api/v1/", answer.Location, StringComparison.Ordinal);
            if (operation.StartsJob)
            {
                Assert.StartsWith("/api/v1/jobs/", answer.Location, StringComparison.Ordinal);
            }

            // What a Location names can be read.
            Answer found = await client.SendAsync("GET", answer.Location);
            Assert.True(
                found.Status == 200 || (found.Status == 405 && !ApiCatalogue.Instance.Has("GET", operation.Path + "/{protocol}")),
                $"{answer.Location} answered {found.Status}");
        }

        CheckBody(operation, answer);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task An_operation_without_a_key_answers_401(string key)
    {
        ApiOperation operation = ApiCatalogue.Instance.ByKey[key];
        ExtraHopSimulator system = await SharedSystem.GetAsync();
        using var client = new TestClient(system, key: null);
        string path = string.Join('/', operation.Segments.Select(
            segment => segment.IndexOf('{', StringComparison.Ordinal) is >= 0 and var brace ? segment[..brace] + "1" : segment));

        Answer answer = await client.SendAsync(operation.Method, "/api/v1/" + path);

        // The first key is asked for without one; the body that is missing is what is wrong then.
        Assert.Equal(key == "POST /apikeys" ? 400 : 401, answer.Status);
        Assert.NotEmpty(answer.Object["error_message"]!.GetValue<string>());
    }

    private static void CheckBody(ApiOperation operation, Answer answer)
    {
        if (operation.ContentType != "application/json")
        {
            return;
        }

        JsonNode? body = answer.Json;
        if (operation.Key == "GET /usergroups/{id}/members")
        {
            // The contract says a list; the vendor's scripts read one object, and so does the simulator answer.
            CheckObject(operation.ResponseType!, body, operation.Key);
        }
        else if (operation.ReturnsArray)
        {
            JsonArray items = Assert.IsType<JsonArray>(body);
            Assert.NotEmpty(items);
            foreach (JsonNode? item in items)
            {
                CheckObject(operation.ResponseType!, item, operation.Key);
            }
        }
        else
        {
            CheckObject(operation.ResponseType!, body, operation.Key);
        }
    }

    private static void CheckObject(string type, JsonNode? node, string where)
    {
        if (type is "int64")
        {
            Assert.Equal(JsonValueKind.Number, node!.GetValueKind());
            return;
        }

        JsonObject members = Assert.IsType<JsonObject>(node);
        if (ApiCatalogue.Instance.Model(type) is not { } model)
        {
            return;
        }

        foreach (ApiField field in model.Fields.Where(field => field.Name[0] != '('))
        {
            string at = $"{where}: {type}.{field.Name}";
            bool optional = !field.Required || SampleRequests.MayBeMissing.Contains(type);
            if (!members.TryGetPropertyValue(field.Name, out JsonNode? value))
            {
                Assert.True(optional && SampleRequests.MayBeMissing.Contains(type), at + " is missing");
                continue;
            }

            CheckType(field, value, at);
        }
    }

    private static void CheckType(ApiField field, JsonNode? value, string at)
    {
        if (value is null)
        {
            Assert.True(field.Nullable || !field.Required, at + " is null");
            return;
        }

        if (field.IsArray)
        {
            Assert.True(value is JsonArray, at + " is no list");
            return;
        }

        JsonValueKind kind = value.GetValueKind();
        bool right = field.ElementType switch
        {
            "string" => kind == JsonValueKind.String,
            "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
            "int64" or "timestamp_ms" or "duration_ms" => kind == JsonValueKind.Number
                && long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "int32" => kind == JsonValueKind.Number && int.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "double" => kind == JsonValueKind.Number,
            _ => kind is JsonValueKind.Object or JsonValueKind.Array || (field.HasOtherTypes && kind == JsonValueKind.String),
        };
        Assert.True(right, $"{at} is {value.ToJsonString()}, not {field.ElementType}");
        if (field.Enum.Count > 0)
        {
            Assert.Contains(value.ToJsonString(), field.Enum.Select(known => JsonNode.Parse(known.GetRawText())!.ToJsonString()));
        }
    }
}
