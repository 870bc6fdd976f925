using System.Net;
using static ExtraHop.Client.WireMock.Tests.StubSystem;

namespace ExtraHop.Client.WireMock.Tests;

/// <summary>What the client makes of errors, as a foreign server words them.</summary>
public sealed class StubErrorTests
{
    [Theory]
    [InlineData(400, typeof(ExtraHopApiException))]
    [InlineData(401, typeof(ExtraHopUnauthorizedException))]
    [InlineData(402, typeof(ExtraHopLicenseException))]
    [InlineData(403, typeof(ExtraHopForbiddenException))]
    [InlineData(404, typeof(ExtraHopNotFoundException))]
    [InlineData(409, typeof(ExtraHopConflictException))]
    [InlineData(418, typeof(ExtraHopApiException))]
    [InlineData(422, typeof(ExtraHopValidationException))]
    [InlineData(429, typeof(ExtraHopRateLimitException))]
    [InlineData(500, typeof(ExtraHopServerException))]
    [InlineData(502, typeof(ExtraHopServerException))]
    [InlineData(503, typeof(ExtraHopServerException))]
    [InlineData(504, typeof(ExtraHopServerException))]
    public async Task Every_status_has_its_error_and_says_what_the_system_said(int status, Type expected)
    {
        using var stub = new StubSystem();
        stub.Answer(Delete("/tags/7"), JsonAnswer("""{"error_message":"the reason"}""", status));

        ExtraHopApiException error = await Assert.ThrowsAnyAsync<ExtraHopApiException>(() => stub.Client.Tags.DeleteAsync(7));

        Assert.Equal(expected, error.GetType());
        Assert.Equal((HttpStatusCode)status, error.StatusCode);
        Assert.Equal("the reason", error.ErrorMessage);
        Assert.Equal(("DELETE", "/tags/{id}"), (error.Method, error.PathTemplate));
        Assert.DoesNotContain(Key, error.ToString(), StringComparison.Ordinal);
        Assert.Single(stub.Requests);
    }

    [Theory]
    [InlineData("application/json", """{"detail":"no such tag"}""", "no such tag")]
    [InlineData("application/json", """{"error":{"type":"invalid_request","detail":"no such tag"}}""", "no such tag")]
    [InlineData("application/json", "\"no such tag\"", "no such tag")]
    [InlineData("text/plain", "no such tag", "no such tag")]
    [InlineData("text/html", "<html><head><style>p{}</style></head><body><p>no such tag</p></body></html>", "no such tag")]
    [InlineData("application/json", """{"error_message":"no such""", """{"error_message":"no such""")]
    [InlineData("application/json", "", null)]
    public async Task The_message_is_found_in_whatever_form_it_comes(string type, string body, string? expected)
    {
        using var stub = new StubSystem();
        stub.Answer(Get("/tags/7"), Status(404).WithHeader("Content-Type", type).WithBody(body));

        ExtraHopNotFoundException error = await Assert.ThrowsAsync<ExtraHopNotFoundException>(() => stub.Client.Tags.GetAsync(7));

        Assert.Equal(expected, error.ErrorMessage);
    }

    [Fact]
    public async Task A_license_error_lists_the_systems_that_lack_one()
    {
        using var stub = new StubSystem();
        stub.Answer(Get("/networks"), JsonAnswer("""{"errors":[{"message":"Not licensed.","properties":[{"host":"eda-1","license_status":"Expired"}]}]}""", 402));

        ExtraHopLicenseException error = await Assert.ThrowsAsync<ExtraHopLicenseException>(() => stub.Client.Networks.ListAsync());

        Assert.Equal(new LicenseFailure("Not licensed.", "eda-1", "Expired"), Assert.Single(error.LicenseFailures));
    }

    [Fact]
    public async Task The_single_failures_of_an_assignment_are_listed()
    {
        using var stub = new StubSystem();
        stub.Answer(Post("/tags/7/devices"), JsonAnswer("""{"error_message":"some failed","failures":[{"action":"assign","id":4,"reason":"no such device"}]}""", 422));

        ExtraHopValidationException error = await Assert.ThrowsAsync<ExtraHopValidationException>(
            () => stub.Client.Tags.AssignDevicesAsync(7, Assignment.Add([4])));

        AssignmentFailure failure = Assert.Single(error.Failures);
        Assert.Equal(("assign", "4", "no such device"), (failure.Action, failure.Id, failure.Reason));
    }

    [Theory]
    [InlineData(200, "text/html", "<html>Log in</html>")]
    [InlineData(200, "application/json", "")]
    [InlineData(200, "application/json", "null")]
    [InlineData(200, "application/json", "{\"id\":")]
    [InlineData(200, "application/json", "[]")]
    [InlineData(204, "application/json", "")]
    [InlineData(200, "application/octet-stream", "{\"id\":7}")]
    public async Task A_success_that_is_no_tag_is_an_error(int status, string type, string body)
    {
        using var stub = new StubSystem();
        stub.Answer(Get("/tags/7"), Status(status).WithHeader("Content-Type", type).WithBody(body));

        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => stub.Client.Tags.GetAsync(7));

        Assert.Equal((HttpStatusCode)status, error.StatusCode);
        Assert.Single(stub.Requests);
    }

    [Theory]
    [InlineData("text/html", "<html>Log in</html>")]
    [InlineData("application/octet-stream", "nonsense")]
    public async Task A_change_that_is_answered_by_something_else_is_an_error_too(string type, string body)
    {
        using var stub = new StubSystem();
        stub.Answer(Delete("/tags/7"), Status(200).WithHeader("Content-Type", type).WithBody(body));

        await Assert.ThrowsAsync<ExtraHopResponseException>(() => stub.Client.Tags.DeleteAsync(7));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/html")]
    public async Task A_download_that_is_json_or_a_page_is_never_handed_out(string type)
    {
        using var stub = new StubSystem();
        stub.Answer(Post("/customizations/3/download"), Status(200).WithHeader("Content-Type", type).WithBody("{}"));

        await Assert.ThrowsAsync<ExtraHopResponseException>(() => stub.Client.Customizations.DownloadAsync(3));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-8")]
    public async Task Json_that_is_badly_labelled_is_read(string? type)
    {
        using var stub = new StubSystem();
        stub.Answer(
            Get("/tags/7"), type is null ? Status(200).WithBodyAsJson(new { id = 7 }) : Status(200).WithHeader("Content-Type", type).WithBody("{\"id\":7}"));

        Assert.Equal(7, (await stub.Client.Tags.GetAsync(7)).Id);
    }

    [Fact]
    public async Task A_redirect_to_another_host_is_refused_and_nothing_is_sent_there()
    {
        using var stub = new StubSystem();
        stub.Answer(Get("/tags/7"), Status(302).WithHeader("Location", "https://elsewhere.example/"));

        ExtraHopRedirectException error = await Assert.ThrowsAsync<ExtraHopRedirectException>(() => stub.Client.Tags.GetAsync(7));

        Assert.Contains("elsewhere.example", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_dots_never_reaches_the_server()
    {
        using var stub = new StubSystem();
        stub.Answer(Delete("*"), Status(204));

        await Assert.ThrowsAsync<ArgumentException>(() => stub.Client.Users.DeleteAsync(".."));

        Assert.Empty(stub.Requests);
    }

    [Fact]
    public async Task A_line_break_in_an_accept_header_adds_no_header()
    {
        using var stub = new StubSystem();
        stub.Answer(Get("/tags"), JsonAnswer("[]"));

        await Assert.ThrowsAsync<FormatException>(() => stub.Client.SendAsync(new RawRequest(HttpMethod.Get, "/tags") { Accept = "*/*\r\nX-Evil: 1" }));

        Assert.Empty(stub.Requests);
    }
}
