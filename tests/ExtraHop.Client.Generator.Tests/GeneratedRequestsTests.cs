using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using ExtraHop.Client.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.Emit;

namespace ExtraHop.Client.Generator.Tests;

/// <summary>Runs generated code: what a call sends, and what it gives back.</summary>
public sealed class GeneratedRequestsTests
{
    private const string Members = """
        [Get("/things/{id}")]
        Task<string> GetAsync(long id, CancellationToken cancellationToken = default);

        [Get("/named/{name}/children/{child-id}"), Headers("Accept: text/plain")]
        Task NamedAsync(string name, Kind childId, CancellationToken cancellationToken = default);

        [Get("/query")]
        Task QueryAsync(
            [AliasAs("search_type")] string? kind = null,
            Kind? wire = null,
            bool? newest = null,
            int? limit = null,
            IReadOnlyList<long>? ids = null,
            IEnumerable<string>? names = null,
            [Query] Window? window = null,
            CancellationToken cancellationToken = default);

        [Put("/text"), Headers("Content-Type: application/x-pem-file")]
        Task TextAsync([Body] string? body, CancellationToken cancellationToken = default);

        [Patch("/json")]
        Task JsonAsync([Body] JsonElement? body, CancellationToken cancellationToken = default);

        [Post("/file")]
        Task FileAsync([Body] FileUpload body, CancellationToken cancellationToken = default);

        [Post("/form/~{userKey}"), Multipart]
        Task FormAsync(string userKey, string name, FileUpload? file, [Query] bool? replace = null, CancellationToken cancellationToken = default);

        [Post("/create")]
        Task<CreatedResource> CreateAsync(CancellationToken cancellationToken = default);

        [Post("/maybe")]
        Task<CreatedResource?> MaybeCreateAsync(CancellationToken cancellationToken = default);

        [Delete("/things/{id}")]
        Task DeleteAsync(long id, CancellationToken cancellationToken = default);
        """;

    private const string Types = """
        public readonly record struct Kind(string Value) : IWireValue;

        public sealed record Window
        {
            public long? ActiveFrom { get; init; }
            public string? Until { get; init; }
        }
        """;

    /// <summary>Every call that a test makes, as C#: compiled once, together with the interface.</summary>
    private static readonly string[] s_calls =
    [
        "GetAsync(9007199254740993)",
        "GetAsync(-1)",
        "NamedAsync(\"a/b c?d#e%f\", new Kind(\"ü\"))",
        "NamedAsync(\"..\", new Kind(\".\"))",
        "NamedAsync(\"\", new Kind(\"x\"))",
        "NamedAsync(null!, new Kind(\"x\"))",
        "NamedAsync(\"x\", default)",
        "QueryAsync()",
        "QueryAsync(\"a&b=c d\", new Kind(\"-30m\"), true, 5, new long[] { 1, 2 }, new[] { \"x\", \"y\" }, new Window { ActiveFrom = 0, Until = \"+\" })",
        "QueryAsync(newest: false, ids: new long[0], window: new Window())",
        "TextAsync(\"é\\n\")",
        "TextAsync(null)",
        "JsonAsync(JsonDocument.Parse(\"{\\\"a\\\":null}\").RootElement)",
        "JsonAsync(null)",
        "FileAsync(FileUpload.FromBytes(new byte[] { 65, 66 }, \"x.bin\"))",
        "FileAsync(null!)",
        "FormAsync(\"k/1\", \"My name\", FileUpload.FromBytes(new byte[] { 65, 66 }, \"x.stix\"), true)",
        "FormAsync(\"k\", \"n\", null)",
        "FormAsync(\"k\", null!, null)",
        "CreateAsync()",
        "MaybeCreateAsync()",
        "DeleteAsync(3)",
        "GetAsync(1, new CancellationToken(true))",
    ];

    private static readonly Lazy<FrozenDictionary<string, Func<HttpMessageHandler, Task>>> s_compiled = new(Compile);

    [Theory]
    [InlineData("GetAsync(9007199254740993)", "GET https://eda.example.com/api/v1/things/9007199254740993 application/json")]
    [InlineData("GetAsync(-1)", "GET https://eda.example.com/api/v1/things/-1 application/json")]
    [InlineData("NamedAsync(\"a/b c?d#e%f\", new Kind(\"ü\"))", "GET https://eda.example.com/api/v1/named/a%2Fb%20c%3Fd%23e%25f/children/%C3%BC text/plain")]
    [InlineData("NamedAsync(\"..\", new Kind(\".\"))", "GET https://eda.example.com/api/v1/named/%2E%2E/children/%2E text/plain")]
    [InlineData("QueryAsync()", "GET https://eda.example.com/api/v1/query application/json")]
    [InlineData(
        "QueryAsync(\"a&b=c d\", new Kind(\"-30m\"), true, 5, new long[] { 1, 2 }, new[] { \"x\", \"y\" }, new Window { ActiveFrom = 0, Until = \"+\" })",
        "GET https://eda.example.com/api/v1/query?search_type=a%26b%3Dc%20d&wire=-30m&newest=true&limit=5&ids=1%2C2&names=x%2Cy&active_from=0&until=%2B application/json")]
    [InlineData("QueryAsync(newest: false, ids: new long[0], window: new Window())", "GET https://eda.example.com/api/v1/query?newest=false application/json")]
    [InlineData("TextAsync(\"é\\n\")", "PUT https://eda.example.com/api/v1/text application/json\napplication/x-pem-file\né")]
    [InlineData("TextAsync(null)", "PUT https://eda.example.com/api/v1/text application/json")]
    [InlineData("JsonAsync(JsonDocument.Parse(\"{\\\"a\\\":null}\").RootElement)", "PATCH https://eda.example.com/api/v1/json application/json\napplication/json\n{\"a\":null}")]
    [InlineData("JsonAsync(null)", "PATCH https://eda.example.com/api/v1/json application/json")]
    [InlineData(
        "FileAsync(FileUpload.FromBytes(new byte[] { 65, 66 }, \"x.bin\"))",
        "POST https://eda.example.com/api/v1/file application/json\napplication/octet-stream\nAB")]
    [InlineData(
        "FormAsync(\"k/1\", \"My name\", FileUpload.FromBytes(new byte[] { 65, 66 }, \"x.stix\"), true)",
        """
        POST https://eda.example.com/api/v1/form/~k%2F1?replace=true application/json
        multipart/form-data; boundary="BOUNDARY"
        --BOUNDARY
        Content-Type: text/plain; charset=utf-8
        Content-Disposition: form-data; name=name

        My name
        --BOUNDARY
        Content-Type: application/octet-stream
        Content-Disposition: form-data; name="file"; filename="x.stix"

        AB
        --BOUNDARY--
        """)]
    [InlineData("DeleteAsync(3)", "DELETE https://eda.example.com/api/v1/things/3 application/json")]
    public async Task A_call_sends_its_request(string call, string expected)
    {
        using var handler = new RecordingHandler();
        await s_compiled.Value[call](handler);
        Assert.Equal(expected.ReplaceLineEndings("\n"), handler.Request);
    }

    [Fact]
    public async Task A_request_is_the_same_under_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        using var handler = new RecordingHandler();
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("en-US") { NumberFormat = { NegativeSign = "minus " } };
            await s_compiled.Value["GetAsync(-1)"](handler);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.StartsWith("GET https://eda.example.com/api/v1/things/-1 ", handler.Request, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NamedAsync(\"\", new Kind(\"x\"))", "name")]
    [InlineData("NamedAsync(null!, new Kind(\"x\"))", "name")]
    [InlineData("NamedAsync(\"x\", default)", "childId")]
    [InlineData("FileAsync(null!)", "body")]
    [InlineData("FormAsync(\"k\", null!, null)", "name")]
    public async Task A_bad_argument_is_named_and_nothing_is_sent(string call, string parameter)
    {
        using var handler = new RecordingHandler();
        ArgumentException error = await Assert.ThrowsAnyAsync<ArgumentException>(() => s_compiled.Value[call](handler));
        Assert.Equal(parameter, error.ParamName);
        Assert.Null(handler.Request);
    }

    [Fact]
    public async Task A_null_part_is_left_out()
    {
        using var handler = new RecordingHandler();
        await s_compiled.Value["FormAsync(\"k\", \"n\", null)"](handler);
        Assert.DoesNotContain("name=\"file\"", handler.Request, StringComparison.Ordinal);
        Assert.Contains("name=name", handler.Request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_is_read_from_the_json()
    {
        using var handler = new RecordingHandler();
        Assert.Equal("answer", await (Task<string>)s_compiled.Value["GetAsync(-1)"](handler));
    }

    [Fact]
    public async Task A_result_is_made_from_the_response_where_its_type_says_so()
    {
        using var handler = new RecordingHandler();
        Assert.Equal(7, (await (Task<CreatedResource>)s_compiled.Value["CreateAsync()"](handler)).Id);
        Assert.Equal(7, (await (Task<CreatedResource?>)s_compiled.Value["MaybeCreateAsync()"](handler))!.Id);
    }

    [Fact]
    public async Task A_result_that_is_missing_is_null_where_it_may_be_and_an_error_where_not()
    {
        using var handler = new RecordingHandler { Location = null };
        Assert.Null(await (Task<CreatedResource?>)s_compiled.Value["MaybeCreateAsync()"](handler));
        await Assert.ThrowsAsync<ExtraHopResponseException>(() => s_compiled.Value["CreateAsync()"](handler));
    }

    [Fact]
    public async Task A_call_hands_its_token_on()
    {
        using var handler = new RecordingHandler();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => s_compiled.Value["GetAsync(1, new CancellationToken(true))"](handler));
        Assert.Null(handler.Request);
    }

    private static FrozenDictionary<string, Func<HttpMessageHandler, Task>> Compile()
    {
        string calls = string.Concat(s_calls.Select(static (call, i) => $"        {i} => api.{call},\n"));
        GeneratorRun run = GeneratorRun.OfMembers(Members, $$"""
            {{Types}}

            public static class Driver
            {
                public static Task Call(System.Net.Http.HttpMessageHandler handler, int number)
                {
                    var http = new System.Net.Http.HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
                    IThingsApi api = new ThingsApi(new RestClient(http, new RestSettings { Origin = new Uri("https://eda.example.com") }));
                    return number switch
                    {
            {{calls}}
                        _ => throw new ArgumentOutOfRangeException(nameof(number)),
                    };
                }
            }
            """);
        using var image = new MemoryStream();
        EmitResult emitted = run.Compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;

        // Under the name of a friend, so that it may use the client's internals.
        Assembly assembly = AssemblyLoadContext.Default.LoadFromStream(image);
        var driver = assembly.GetType("Sample.Driver", throwOnError: true)!.GetMethod("Call")!.CreateDelegate<Func<HttpMessageHandler, int, Task>>();
        return s_calls.Select(static (call, i) => (call, i)).ToFrozenDictionary(
            static c => c.call,
            c => (Func<HttpMessageHandler, Task>)(handler => driver(handler, c.i)),
            StringComparer.Ordinal);
    }
}
