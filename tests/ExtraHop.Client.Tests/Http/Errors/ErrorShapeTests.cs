using System.Globalization;
using System.Net;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

public class ErrorShapeTests
{
    [Theory]
    [InlineData("{\"error_message\": \"The object was not found\"}", "The object was not found", null)]
    [InlineData("{\"type\": \"invalid_request\", \"detail\": \"no such field\"}", "no such field", "invalid_request")]
    [InlineData("{\"error_message\": {\"type\": \"bad_service\", \"detail\": \"cannot stop\"}}", "cannot stop", "bad_service")]
    [InlineData("{\"message\": \"some failed\", \"failures\": []}", "some failed", null)]
    [InlineData("{\"error\": \"invalid_client\"}", "invalid_client", "invalid_client")]
    [InlineData("{\"error\": \"invalid_client\", \"error_description\": \"unknown id\"}", "unknown id", "invalid_client")]
    [InlineData("{\"error_message\": null, \"message\": \"second\"}", "second", null)]
    [InlineData("{\"error_message\": 42}", "42", null)]
    [InlineData("{\"error_message\": [\"a\", \"b\"]}", "[\"a\", \"b\"]", null)]
    [InlineData("{\"something\": \"else\"}", "{\"something\": \"else\"}", null)]
    [InlineData("\"just text\"", "just text", null)]
    [InlineData("[1]", "[1]", null)]
    [InlineData("plain words", "plain words", null)]
    [InlineData("{\"error_message\": \"cut o", "{\"error_message\": \"cut o", null)]
    [InlineData("{\"error_message\": \"\\ud800 half\"}", "{\"error_message\": \"\\ud800 half\"}", null)]
    [InlineData("\uFEFF{\"error_message\": \"with a mark\"}", "with a mark", null)]
    [InlineData("null", null, null)]
    [InlineData("", null, null)]
    [InlineData("   ", null, null)]
    [InlineData(null, null, null)]
    public async Task Every_shape_of_body_is_read(string? body, string? message, string? type)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(400, body)));

        ExtraHopApiException error = await Assert.ThrowsAsync<ExtraHopApiException>(() => system.SendAsync(TestSystem.Create));

        Assert.Equal(message, error.ErrorMessage);
        Assert.Equal(type, error.ErrorType);
        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
        Assert.Equal("POST", error.Method);
        Assert.Equal("/tags", error.PathTemplate);
        Assert.StartsWith("https://eda01.example.com: POST /tags was answered 400 Bad Request", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", error.Message, StringComparison.Ordinal);
        Assert.Contains(message ?? string.Empty, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, typeof(ExtraHopUnauthorizedException))]
    [InlineData(402, typeof(ExtraHopLicenseException))]
    [InlineData(403, typeof(ExtraHopForbiddenException))]
    [InlineData(404, typeof(ExtraHopNotFoundException))]
    [InlineData(409, typeof(ExtraHopConflictException))]
    [InlineData(422, typeof(ExtraHopValidationException))]
    [InlineData(429, typeof(ExtraHopRateLimitException))]
    [InlineData(500, typeof(ExtraHopServerException))]
    [InlineData(502, typeof(ExtraHopServerException))]
    [InlineData(503, typeof(ExtraHopServerException))]
    [InlineData(599, typeof(ExtraHopServerException))]
    [InlineData(400, typeof(ExtraHopApiException))]
    [InlineData(405, typeof(ExtraHopApiException))]
    [InlineData(415, typeof(ExtraHopApiException))]
    [InlineData(418, typeof(ExtraHopApiException))]
    public async Task Each_status_has_its_exception(int status, Type expected)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(status)));

        Exception? error = await Xunit.Record.ExceptionAsync(() => system.SendAsync(TestSystem.Create));

        Assert.IsType(expected, error);
        Assert.Equal(status, (int)((ExtraHopApiException)error).StatusCode);
        Assert.Contains(status.ToString(CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failures_of_an_assignment_are_listed()
    {
        const string Body = """{"message":"none assigned","failures":[{"action":"assign","id":"17","reason":"no such device"},{"action":"assign","id":18,"reason":"gone"}]}""";
        using var system = new TestSystem(new ScriptedTransport(Status(422, Body)));

        ExtraHopValidationException error = await Assert.ThrowsAsync<ExtraHopValidationException>(() => system.SendAsync(TestSystem.Create));

        Assert.Equal(["17", "18"], error.Failures.Select(failure => failure.Id));
        Assert.Contains("[assign 17: no such device]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_failures_are_counted_and_not_all_written_out()
    {
        string failures = string.Join(',', Enumerable.Range(0, 100).Select(i => $$"""{"action":"assign","id":"{{i}}","reason":"x"}"""));
        using var system = new TestSystem(new ScriptedTransport(Status(422, $$"""{"message":"m","failures":[{{failures}}]}""")));

        ExtraHopValidationException error = await Assert.ThrowsAsync<ExtraHopValidationException>(() => system.SendAsync(TestSystem.Create));

        Assert.Equal(100, error.Failures.Count);
        Assert.Contains("[and 95 more]", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"error_message":"no license","errors":[{"message":"recordstore","properties":[{"host":"exa1","license_status":"expired"},{"host":"exa2","license_status":"missing"}]}]}""")]
    [InlineData("""{"error_message":"no license","errors":{"message":"recordstore","properties":[{"host":"exa1","license_status":"expired"},{"host":"exa2","license_status":"missing"}]}}""")]
    public async Task Licenses_that_are_missing_are_listed(string body)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(402, body)));

        ExtraHopLicenseException error = await Assert.ThrowsAsync<ExtraHopLicenseException>(() => system.SendAsync(TestSystem.Search));

        Assert.Equal([new LicenseFailure("recordstore", "exa1", "expired"), new LicenseFailure("recordstore", "exa2", "missing")], error.LicenseFailures);
        Assert.Contains("[exa1: expired]", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/html; charset=utf-8")]
    [InlineData("application/octet-stream")]
    public async Task A_web_page_is_stripped_to_its_words(string contentType)
    {
        const string Page = "<!DOCTYPE html><html><head><title>502 Bad&nbsp;Gateway</title><style>b{color:red}</style><script>alert('x')</script></head>"
            + "<body>\n\n<h1>Sorry</h1><!-- hidden --><p>nginx &amp; friends</p></body></html>";
        using var system = new TestSystem(new ScriptedTransport(Status(502, Page, contentType)));

        ExtraHopServerException error = await Assert.ThrowsAsync<ExtraHopServerException>(() => system.SendAsync(TestSystem.Create));

        Assert.Equal("502 Bad Gateway Sorry nginx & friends", error.ErrorMessage);
        Assert.Equal(Page, error.Body);
        Assert.Contains("is eda01.example.com an ExtraHop system?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_web_host_of_RevealX_360_gets_told_its_API_host()
    {
        using var system =
            new TestSystem(new ScriptedTransport(Status(404, "<html></html>", "text/html")), options => options.Host = "acme.cloud.extrahop.com");

        ExtraHopNotFoundException error = await Assert.ThrowsAsync<ExtraHopNotFoundException>(() => system.SendAsync(TestSystem.Get));

        Assert.Contains("TENANT.api.cloud.extrahop.com", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_without_end_is_cut_and_its_message_is_short()
    {
        using var system = new TestSystem(
            new ScriptedTransport(
                (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new StreamContent(new EndlessStream()) })));

        ExtraHopApiException error = await Assert.ThrowsAsync<ExtraHopApiException>(() => system.SendAsync(TestSystem.Create));

        Assert.Equal(16 * 1024, error.Body!.Length);
        Assert.InRange(error.Message.Length, 100, 1500);
    }

    [Fact]
    public async Task A_body_that_breaks_off_leaves_its_status()
    {
        using var system = new TestSystem(
            new ScriptedTransport(
                (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StreamContent(new BrokenStream()) })));

        await Assert.ThrowsAsync<ExtraHopNotFoundException>(() => system.SendAsync(TestSystem.Create));
    }

    [Theory]
    [InlineData("X-Request-Id")]
    [InlineData("x-request-id")]
    [InlineData("X-Correlation-Id")]
    [InlineData("Apigw-Requestid")]
    public async Task The_request_id_is_kept(string header)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(400, headers: (header, "req-77"))));

        ExtraHopApiException error = await Assert.ThrowsAsync<ExtraHopApiException>(() => system.SendAsync(TestSystem.Create));

        Assert.Equal("req-77", error.RequestId);
        Assert.Contains("Request id: req-77.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_of_an_answer_never_reach_the_message()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(400, "{\"error_message\":\"one\\r\\nWARN forged entry\\u001b[31m\\u2028x\"}")));

        ExtraHopApiException error = await Assert.ThrowsAsync<ExtraHopApiException>(() => system.SendAsync(TestSystem.Create));

        Assert.Equal("one\\r\\nWARN forged entry\\u001b[31m\\u2028x", error.ErrorMessage);
    }

    [Fact]
    public async Task A_refused_key_says_where_keys_come_from()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(401, "{\"error_message\":\"Unauthorized\"}")));

        ExtraHopUnauthorizedException error = await Assert.ThrowsAsync<ExtraHopUnauthorizedException>(() => system.SendAsync(TestSystem.Get));

        Assert.Contains("EXTRAHOP_API_KEY", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestSystem.Key, error.ToString(), StringComparison.Ordinal);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'x');
            return new(buffer.Length);
        }
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("reset");
    }
}
