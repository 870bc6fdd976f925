using System.Text.Json;
using Refit;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

/// <summary>An operation that the library lacks, in an interface of a user's own.</summary>
public interface IWidgetsApi
{
    [Get("/widgets/{name}")]
    Task<JsonElement> GetAsync(string name, QueryTime? from = null, CancellationToken cancellationToken = default);

    [Get("/widgets")]
    Task<IReadOnlyList<Tag>> ListAsync(
        [QueryConverter(typeof(FlagConverter)), Query("", "built_in")] bool? builtIn = null,
        [QueryConverter(typeof(ListConverter<long>)), Query("", "ids")] IReadOnlyList<long>? ids = null,
        DeviceRole? role = null,
        bool? recent = null,
        DateTimeOffset? since = null,
        CancellationToken cancellationToken = default);

    [Post("/widgets/search")]
    Task<IReadOnlyList<Tag>> SearchAsync([Body] JsonElement search, CancellationToken cancellationToken = default);

    [Post("/widgets")]
    Task<CreatedResource> CreateAsync([Body] JsonElement widget, CancellationToken cancellationToken = default);
}

public interface IReturnsAResponse
{
    [Get("/widgets")]
    Task<HttpResponseMessage> GetAsync();
}

public interface IInheritsAResponse : IReturnsAResponse
{
    [Get("/gadgets")]
    Task<JsonElement> ListAsync();
}

public interface IReturnsRefitsResponse
{
    [Get("/widgets")]
    Task<ApiResponse<Tag>> GetAsync();
}

public interface IReturnsText
{
    [Get("/widgets")]
    Task<string> GetAsync();
}

public interface IReturnsAFileOfJson
{
    [Get("/widgets")]
    Task<FileDownload> GetAsync();
}

public interface IHasAnOddPath
{
    [Get("/widgets/../apikeys")]
    Task<JsonElement> GetAsync();
}

public interface IReturnsAStream
{
    [Get("/widgets")]
    Task<Stream> GetAsync();
}

public sealed class UserInterfaceTests
{
    [Fact]
    public async Task Calls_have_credential_errors_and_values_in_the_wires_form()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200, """{"a":1}"""), Status(200, "[]"), Status(404, """{"error_message":"no such widget"}""")));
        IWidgetsApi widgets = system.Client.For<IWidgetsApi>();

        Assert.Equal(1, (await widgets.GetAsync("a/b", "-30m")).GetProperty("a").GetInt32());
        await widgets.ListAsync(
            builtIn: false,
            ids: [1, 2],
            role: DeviceRole.FromValue("http_server"),
            recent: true,
            since: DateTimeOffset.FromUnixTimeMilliseconds(1_767_225_600_000));
        ExtraHopNotFoundException error = await Assert.ThrowsAsync<ExtraHopNotFoundException>(() => widgets.GetAsync("x"));

        Assert.Equal("no such widget", error.ErrorMessage);
        Assert.Equal("GET /widgets/{name}", $"{error.Method} {error.PathTemplate}");
        Assert.Equal(
            ["/api/v1/widgets/a%2Fb?from=-30m", "/api/v1/widgets?built_in=false&ids=1%2C2&role=http_server&recent=true&since=1767225600000",
                "/api/v1/widgets/x"],
            system.Transport.Sent.Select(sent => sent.Target.PathAndQuery));
        Assert.All(system.Transport.Sent, sent => Assert.Equal("ExtraHop apikey=" + TestSystem.Key, sent.Authorization));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task A_post_is_retried_where_the_options_say_that_it_only_reads(bool named, int calls)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(500), Status(200, "[]")), options =>
        {
            if (named)
            {
                options.ReadingPosts.Add("/widgets/search");
            }
        });

        await Xunit.Record.ExceptionAsync(() => system.Client.For<IWidgetsApi>().SearchAsync(JsonSerializer.SerializeToElement(1, ExtraHopJson.Options)));

        Assert.Equal(calls, system.Transport.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task Its_paths_are_checked_like_the_librarys_own(string name)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200, "{}")));

        await Assert.ThrowsAnyAsync<ArgumentException>(() => system.Client.For<IWidgetsApi>().GetAsync(name));

        Assert.Equal(0, system.Transport.Calls);
    }

    [Fact]
    public void Results_that_cannot_be_made_are_refused_at_once()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200)));

        Refused<IReturnsAResponse>("IReturnsAResponse.GetAsync returns Task<HttpResponseMessage>");
        Refused<IInheritsAResponse>("GetAsync returns Task<HttpResponseMessage>");
        Refused<IReturnsRefitsResponse>("returns Task<ApiResponse<Tag>>");
        Refused<IReturnsText>("returns Task<String>");
        Refused<IReturnsAStream>("returns Task<Stream>");
        Refused<IReturnsAFileOfJson>("expected [Headers(\"Accept: */*\")]");
        Refused<IHasAnOddPath>("has the path '/widgets/../apikeys'");
        Refused<TestSystem>("no interface");

        void Refused<T>(string words)
            where T : class => Assert.Contains(words, Assert.Throws<ArgumentException>(() => system.Client.For<T>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_raw_answer_is_status_headers_and_JSON_untouched()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(201, """{ "a" : [1,2] }""", headers: [("Location", "/api/v1/widgets/7"), ("X-Request-Id", "r1")])));

        await using RawResponse answer = await system.Client.SendAsync(HttpMethod.Post, "/widgets?x=1", RawBody.Json("""{"b":true}"""));

        Assert.Equal(201, (int)answer.StatusCode);
        Assert.Equal("/api/v1/widgets/7", answer.Location);
        Assert.Equal("r1", Assert.Single(answer.Headers.GetValues("X-Request-Id")));
        Assert.Equal("""{ "a" : [1,2] }"""u8.ToArray(), answer.Json.ToArray());
        Assert.Equal(JsonValueKind.Object, answer.ReadJson<JsonElement>().ValueKind);
        Assert.Equal(2, answer.ToJsonNode()!["a"]![1]!.GetValue<int>());
        Assert.Equal("""{"b":true}""", system.Transport.Sent[0].Text);
        Assert.Equal("*/*", system.Transport.Sent[0].Headers["Accept"]);
    }

    [Theory]
    [InlineData("/devices/search", false, 2)]
    [InlineData("/widgets/search", true, 2)]
    [InlineData("/widgets/search", false, 1)]
    public async Task A_raw_post_is_retried_where_it_is_known_to_read_alone(string path, bool onlyReads, int calls)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(500), Status(200, "[]")));

        await Xunit.Record.ExceptionAsync(
            () => system.Client.SendAsync(new RawRequest(HttpMethod.Post, path) { OnlyReads = onlyReads, Body = RawBody.Json("{}") }));

        Assert.Equal(calls, system.Transport.Calls);
    }

    [Fact]
    public async Task A_raw_answer_that_is_no_JSON_is_a_stream_and_says_so_when_it_is_read_as_JSON()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200, "id;name", "text/csv")));

        await using RawResponse answer = await system.Client.SendAsync(HttpMethod.Get, "/widgets");

        Assert.False(answer.IsJson);
        Assert.Contains(
            "the body is no JSON where that of a JSON value was expected. Its type is text/csv",
            Assert.Throws<ExtraHopResponseException>(() => answer.ToJsonNode()).Message,
            StringComparison.Ordinal);
        using var reader = new StreamReader(answer.Content);
        Assert.Equal("id;name", await reader.ReadToEndAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} x")]
    public void A_raw_body_that_is_no_JSON_is_refused(string json) => Assert.Throws<ArgumentException>(() => RawBody.Json(json));
}
