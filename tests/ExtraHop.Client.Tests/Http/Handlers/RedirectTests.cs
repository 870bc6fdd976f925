using ExtraHop.Client.Http.Requests;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

public class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_read_follows_a_redirect_within_the_system(int status)
    {
        // GET /users/{username}/apikeys/{keyid} is answered 301 to /apikeys/{keyid}.
        var transport = new ScriptedTransport(Status(status, headers: ("Location", "/api/v1/apikeys/7")), Status(200, "{\"id\":7}"));
        using var system = new TestSystem(transport);

        Assert.Equal(7, (await system.ReadAsync()).GetProperty("id").GetInt32());
        Assert.Equal("https://eda01.example.com/api/v1/apikeys/7", transport.Sent[1].Target.AbsoluteUri);
        Assert.All(transport.Sent, sent => Assert.Equal("ExtraHop apikey=" + TestSystem.Key, sent.Authorization));
    }

    [Theory]
    [InlineData("https://eda01.example.com/api/v1/x", "https://eda01.example.com/api/v1/x")]
    [InlineData("https://EDA01.example.com:443/api/v1/x", "https://eda01.example.com/api/v1/x")]
    [InlineData("2", "https://eda01.example.com/api/v1/devices/2")]
    [InlineData("../tags/2?x=1", "https://eda01.example.com/api/v1/tags/2?x=1")]
    public async Task Targets_may_be_written_in_any_way(string location, string target)
    {
        var transport = new ScriptedTransport(Status(301, headers: ("Location", location)), Status(200, "{}"));
        using var system = new TestSystem(transport);

        await system.ReadAsync();

        Assert.Equal(target, transport.Sent[1].Target.AbsoluteUri);
    }

    [Theory]
    [InlineData("https://evil.example/api/v1/devices/1?apikey=x#y", "https://evil.example/api/v1/devices/1")]
    [InlineData("//evil.example/x", "https://evil.example/x")]
    [InlineData("http://eda01.example.com/api/v1/x", "http://eda01.example.com/api/v1/x")]
    [InlineData("https://eda01.example.com:8443/x", "https://eda01.example.com:8443/x")]
    [InlineData("https://eda01.example.com.evil.example/x", "https://eda01.example.com.evil.example/x")]
    [InlineData("https://ann:hunter2@eda01.example.com/x", "https://eda01.example.com/x")]
    public async Task No_redirect_leaves_the_system(string location, string shown)
    {
        var transport = new ScriptedTransport(Status(302, headers: ("Location", location)), Status(200, "{}"));
        using var system = new TestSystem(transport);

        ExtraHopRedirectException error = await Assert.ThrowsAsync<ExtraHopRedirectException>(() => system.ReadAsync());

        Assert.Equal(1, transport.Calls);
        Assert.Equal(shown, error.Target!.AbsoluteUri);
        Assert.DoesNotContain("apikey=x", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Create")]
    [InlineData("Search")]
    [InlineData("Update")]
    [InlineData("Replace")]
    [InlineData("Delete")]
    public async Task A_redirect_of_anything_but_a_read_is_an_error(string operation)
    {
        var transport = new ScriptedTransport(Status(301, headers: ("Location", "/api/v1/elsewhere")), Status(200));
        using var system = new TestSystem(transport);

        ExtraHopRedirectException error = await Assert.ThrowsAsync<ExtraHopRedirectException>(() => system.SendAsync(TestSystem.OperationOf(operation)));

        Assert.Equal(1, transport.Calls);
        Assert.Contains("https://eda01.example.com/api/v1/elsewhere", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_search_is_sent_again_as_it_is_where_the_redirect_says_so(int status)
    {
        var transport = new ScriptedTransport(Status(status, headers: ("Location", "/api/v1/elsewhere")), Status(200, "{}"));
        using var system = new TestSystem(transport);

        await system.SendAsync(TestSystem.Search, TestSystem.Json("""{"filter":1}"""));

        Assert.Equal(("POST", "/api/v1/elsewhere", """{"filter":1}"""), (transport.Sent[1].Method, transport.Sent[1].Target.AbsolutePath, transport.Sent[1].Text));
    }

    [Theory]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_change_is_not(int status)
    {
        var transport = new ScriptedTransport(Status(status, headers: ("Location", "/api/v1/elsewhere")), Status(200, "{}"));
        using var system = new TestSystem(transport);

        ExtraHopRedirectException error = await Assert.ThrowsAsync<ExtraHopRedirectException>(() => system.SendAsync(TestSystem.Create));

        Assert.Equal(1, transport.Calls);
        Assert.Contains("the change was not made", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_303_after_a_change_means_that_it_was_made()
    {
        var transport = new ScriptedTransport(Status(303, headers: ("Location", "/api/v1/tags/7")), Status(200, "{}"));
        using var system = new TestSystem(transport);

        ExtraHopRedirectException error = await Assert.ThrowsAsync<ExtraHopRedirectException>(() => system.SendAsync(TestSystem.Create));

        Assert.Equal(1, transport.Calls);
        Assert.Contains("the system did what was asked", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("not made", error.Message, StringComparison.Ordinal);
        Assert.Equal("https://eda01.example.com/api/v1/tags/7", error.Target!.AbsoluteUri);
    }

    [Fact]
    public async Task Circles_end_after_five_redirects()
    {
        var transport = new ScriptedTransport(Status(302, headers: ("Location", "/api/v1/devices/1")));
        using var system = new TestSystem(transport);

        await Assert.ThrowsAsync<ExtraHopRedirectException>(() => system.ReadAsync());

        Assert.Equal(6, transport.Calls);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://[broken")]
    public async Task A_redirect_to_nowhere_is_an_error(string? location)
    {
        var transport = new ScriptedTransport(location is null ? Status(302) : Status(302, headers: ("Location", location)));
        using var system = new TestSystem(transport);

        ExtraHopRedirectException error = await Assert.ThrowsAsync<ExtraHopRedirectException>(() => system.ReadAsync());

        Assert.Null(error.Target);
        Assert.Equal(1, transport.Calls);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(304)]
    public async Task Other_answers_of_the_kind_are_errors_of_it(int status)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(status, headers: ("Location", "/api/v1/x"))));

        await Assert.ThrowsAsync<ExtraHopRedirectException>(() => system.ReadAsync());
    }

    [Fact]
    public async Task A_retry_after_a_redirect_begins_where_the_call_began()
    {
        var transport = new ScriptedTransport(Status(302, headers: ("Location", "/api/v1/moved")), Status(503), Status(200, "{}"));
        using var system = new TestSystem(transport);

        await system.ReadAsync();

        Assert.Equal(["/api/v1/devices/1", "/api/v1/moved", "/api/v1/devices/1"], transport.Sent.Select(sent => sent.Target.AbsolutePath));
    }

    [Theory]
    [InlineData("https://evil.example/api/v1/devices/1")]
    [InlineData("http://eda01.example.com/api/v1/devices/1")]
    [InlineData("https://eda01.example.com:444/")]
    [InlineData("https://x@eda01.example.com/")]
    public async Task A_request_to_another_origin_is_refused_before_it_is_sent(string target)
    {
        var transport = new ScriptedTransport(Status(200, "{}"));
        using var system = new TestSystem(transport);

        await Assert.ThrowsAsync<InvalidOperationException>(() => system.Http.SendAsync(new ApiRequest(TestSystem.Get, new Uri(target), null)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => system.Http.GetAsync(new Uri(target)));

        Assert.Equal(0, transport.Calls);
    }
}
