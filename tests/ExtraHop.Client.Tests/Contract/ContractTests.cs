using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.WebUtilities;

namespace ExtraHop.Client.Tests.Contract;

/// <summary>Holds every method against the catalogue: what it sends, and what it makes of the answer.</summary>
public sealed class ContractTests
{
    /// <summary>Answers whose members no document names: everything may stand in extension data.</summary>
    private static readonly HashSet<string> s_open = new(StringComparer.Ordinal) { "object", "RunningConfig" };

    public static TheoryData<string> Operations => [.. Catalogue.Operations.Select(static operation => operation.Key)];

    public static TheoryData<string> OperationsWithJsonAnswers =>
        [.. Catalogue.Operations.Where(static o => SampleAnswer.Json(o, SampleJson.Full) is not null).Select(static o => o.Key)];

    [Fact]
    public void Every_operation_has_exactly_one_method_and_every_method_an_operation()
    {
        Assert.Equal(478, Catalogue.Operations.Count);
        Assert.Empty(
            Catalogue.Operations.Where(static o => OperationMap.Methods[o.Key].Count() != 1)
                .Select(static o => $"{o.Key}: {OperationMap.Methods[o.Key].Count()} methods"));
        HashSet<string> known = [.. Catalogue.Operations.Select(static o => o.Key)];
        Assert.Empty(OperationMap.Methods.Select(static m => m.Key).Where(key => !known.Contains(key)));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Sends_what_the_catalogue_says(string key)
    {
        CatalogueOperation operation = Catalogue.Find(key);
        var call = new SampleCall(operation);
        (IExtraHopClient client, RecordingHandler sent) = SampleAnswer.ClientFor(operation, SampleAnswer.Json(operation, SampleJson.Full));

        object? result = await call.InvokeAsync(client);

        Assert.Equal(operation.Method, sent.Method);
        Assert.Equal(call.ExpectedPath, sent.Address!.AbsolutePath);
        Assert.Equal(
            call.ExpectedQuery.OrderBy(static q => q.Key, StringComparer.Ordinal),
            QueryHelpers.ParseQuery(sent.Address.Query).Select(static q => KeyValuePair.Create(q.Key, q.Value.ToString()))
                .OrderBy(static q => q.Key, StringComparer.Ordinal));
        Assert.NotNull(sent.Accept);
        if (!operation.HasBody)
        {
            Assert.Empty(sent.Body);
            Assert.Null(sent.ContentType);
        }
        else if (call.Body is { } expected)
        {
            Assert.Equal("application/json", sent.ContentType);
            if (expected is JsonObject search && search["result_fields"] is JsonArray fields)
            {
                fields.Insert(0, "id"); // the client asks for it, too
            }

            JsonNode actual = JsonNode.Parse(sent.BodyText)!;
            Assert.True(JsonNode.DeepEquals(expected, actual), $"expected {expected.ToJsonString()}\nsent     {actual.ToJsonString()}");
        }
        else
        {
            Assert.StartsWith(operation.BodyContentType!, sent.ContentType, StringComparison.Ordinal);
            Assert.NotEmpty(sent.Body);
            foreach (CatalogueField part in operation.BodyContentType == "multipart/form-data" ? operation.BodyFields : [])
            {
                Assert.Contains($"name={part.Name}", sent.BodyText.Replace("\"", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
            }
        }

        if (result is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync();
        }
    }

    [Theory]
    [MemberData(nameof(OperationsWithJsonAnswers))]
    public async Task Reads_every_documented_member_into_a_property(string key)
    {
        object? result = await AnswerAsync(key, SampleJson.Full);
        if (IsTyped(key))
        {
            Assert.Empty(Unmapped.Of(result));
        }
    }

    [Theory]
    [MemberData(nameof(OperationsWithJsonAnswers))]
    public async Task Loses_nothing_of_an_answer_when_it_is_written_again(string key)
    {
        JsonNode? answer = SampleAnswer.Json(Catalogue.Find(key), SampleJson.Full);
        object? result = await AnswerAsync(key, SampleJson.Full);
        if (result is not null && ExtraHopJson.Options.TryGetTypeInfo(result.GetType(), out JsonTypeInfo? typeInfo))
        {
            JsonNode? again = JsonSerializer.SerializeToNode(result, typeInfo);

            // Members of a user group come as an object or as a list of such, and are written as the object.
            JsonNode? whole = result is UserGroupMembers && answer is JsonArray parts ? parts[0] : answer;
            Assert.Empty(PathsOf(whole).Except(PathsOf(again)));
        }
    }

    [Theory]
    [MemberData(nameof(OperationsWithJsonAnswers))]
    public async Task Reads_an_answer_of_required_members_alone(string key) => Assert.NotNull(await AnswerAsync(key, SampleJson.Minimal));

    [Theory]
    [MemberData(nameof(OperationsWithJsonAnswers))]
    public async Task Reads_null_wherever_it_is_allowed(string key) => Assert.NotNull(await AnswerAsync(key, SampleJson.WithNulls));

    [Theory]
    [MemberData(nameof(OperationsWithJsonAnswers))]
    public async Task Keeps_what_it_does_not_know(string key)
    {
        object? result = await AnswerAsync(key, SampleJson.WithUnknowns);
        Assert.NotNull(result);
        string written = ExtraHopJson.Options.TryGetTypeInfo(result.GetType(), out JsonTypeInfo? typeInfo)
            ? JsonSerializer.Serialize(result, typeInfo) : string.Empty;
        JsonNode sent = SampleAnswer.Json(Catalogue.Find(key), SampleJson.WithUnknowns)!;
        if (written.Length > 0 && sent.ToJsonString().Contains("member_of_tomorrow", StringComparison.Ordinal))
        {
            Assert.Contains("member_of_tomorrow", written, StringComparison.Ordinal);
            Assert.Equal(
                sent.ToJsonString().Contains("value_of_tomorrow", StringComparison.Ordinal),
                written.Contains("value_of_tomorrow", StringComparison.Ordinal));
        }
    }

    private static async Task<object?> AnswerAsync(string key, Func<string, IReadOnlyList<CatalogueField>, JsonObject> sample)
    {
        CatalogueOperation operation = Catalogue.Find(key);
        (IExtraHopClient client, _) = SampleAnswer.ClientFor(operation, SampleAnswer.Json(operation, sample));
        return await new SampleCall(operation).InvokeAsync(client);
    }

    private static bool IsTyped(string key)
    {
        CatalogueOperation operation = Catalogue.Find(key);
        string type = (operation.ResponseType ?? string.Empty).Replace("array of ", string.Empty, StringComparison.Ordinal);
        return !s_open.Contains(type);
    }

    private static IEnumerable<string> PathsOf(JsonNode? node, string path = "") => node switch
    {
        JsonObject members => members.SelectMany(member => PathsOf(member.Value, $"{path}.{member.Key}").Append($"{path}.{member.Key}")),
        JsonArray items => items.SelectMany((item, index) => PathsOf(item, $"{path}[{index}]")),
        _ => [],
    };
}
